// Plain JavaScript for whatever Node the machine has: it installs the one that runs the rest.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = ensureInstalled(root);
const { PORT = '3000', DATA_DIR, DEMO } = process.env;

const options = {
  '--port': PORT,
  '--people': 'infra/demo/people.json',
  '--info-dir': '.local',
  '--synth': 'node infra/app.ts',
  '--watch': 'node infra/bundle.ts --watch',
  ...(DEMO === 'off' ? {} : { '--seed': 'node infra/demo/load.ts' }),
  ...(DATA_DIR ? { '--data-dir': DATA_DIR } : {}),
};

const command = [join(root, 'infra/local/bin/local-assembly.mjs'), 'run', ...Object.entries(options).flat()];
const stack = spawn(node, command, {
  cwd: root,
  env: {
    // Compiled code kept from the last start: a second less of synthesis.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    // Three seconds of rules about templates; they are checked wherever a template is made to be deployed.
    CDK_VALIDATION: 'false',
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
