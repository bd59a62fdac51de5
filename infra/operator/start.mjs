// Plain JavaScript, because it runs on any installed Node. It installs the Node version that runs the stack.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = ensureInstalled(root);
const { PORT = '3000', DATA_DIR, DEMO } = process.env;

const given = {
  '--port': PORT,
  '--people': 'infra/demo/people.json',
  '--info-dir': '.local',
  '--synth': 'node infra/app.ts',
  '--watch': 'node infra/bundle.ts --watch',
  '--seed': DEMO === 'off' ? undefined : 'node infra/demo/load.ts',
  '--data-dir': DATA_DIR || undefined,
};
const options = Object.entries(given).filter(([, value]) => value !== undefined);

const command = [join(root, 'infra/local/bin/local-assembly.mjs'), 'run', ...options.flat()];
const stack = spawn(node, command, {
  cwd: root,
  env: {
    // Reuses compiled code of the last start, which saves one second of synthesis.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    // Skips the template rules, which take three seconds. They are checked when a template is synthesized for deployment.
    CDK_VALIDATION: 'false',
    // A site on this machine does not ask the servers of others.
    LINK_CHECK: 'off',
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  },
  // The stack ends when this process ends, even by SIGKILL, because the IPC channel then disconnects.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stack.kill(signal));
stack.on('exit', (code) => process.exit(code ?? 1));

// npm cannot forward SIGKILL. When the parent process ends, the parent id changes: stop the stack then.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stack.kill('SIGTERM');
}, 500).unref();
