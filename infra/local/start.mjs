// Plain JavaScript for whatever Node the machine has: it installs the one that runs the rest.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../operator/ensure-installed.mjs';

const COMMANDS = {
  '--synth': 'node infra/app.ts',
  '--seed': 'node infra/demo/load.ts',
  '--watch': 'node infra/bundle.ts --watch',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = ensureInstalled(root);
const stack = spawn(node, [join(root, 'infra/local/main.ts'), ...Object.entries(COMMANDS).flat()], {
  cwd: root,
  env: {
    // Compiled code kept from the last start: a second less of synthesis.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  },
  // The fourth is a channel whose end tells the stack that this process is gone, even by SIGKILL.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stack.kill(signal));
stack.on('exit', (code) => process.exit(code ?? 1));

// npm passes no SIGKILL on: whoever started this is gone when another process has become its parent.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stack.kill('SIGTERM');
}, 500).unref();
