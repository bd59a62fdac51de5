// Plain JavaScript, because it runs on any installed Node, before the dependencies are installed.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stderr = 2;

// Standard output is only for the command's results, so the output of the installation goes to standard error.
const install = spawnSync(process.execPath, [`${root}infra/operator/ensure-installed.mjs`], {
  cwd: root,
  stdio: ['ignore', stderr, stderr],
});
if (install.status !== 0) process.exit(install.status ?? 1);

const { ensureInstalled } = await import('./ensure-installed.mjs');
const child = spawn(
  ensureInstalled(root),
  [`${root}infra/operator/screening/screen.ts`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
