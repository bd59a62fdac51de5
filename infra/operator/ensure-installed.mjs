// Plain JavaScript for whatever Node the machine has: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const neededMajor = 24;

/**
 * Installs the dependencies when those in `node_modules` are not the lock file's.
 * @param {string} root the checkout
 * @returns {string} the path of a Node that runs the project's code
 */
export function ensureInstalled(root) {
  if (!isInstalled(root)) {
    // Standard output belongs to the command that is run next, which may print JSON there.
    console.error('Installing dependencies ...');
    const npm = process.env.npm_execpath;
    const command = npm?.endsWith('.js') ? [process.execPath, npm] : [npm ?? 'npm'];
    // Not `npm ci`, which removes what is installed first: this installs the lock file's versions too, and only what
    // differs. Warnings that a package wants a newer Node are left out: the Node installed with them runs everything.
    const task = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, error } = spawnSync(command[0], [...command.slice(1), ...task], {
      cwd: root,
      stdio: ['inherit', process.stderr, 'inherit'],
    });
    if (status !== 0) throw new Error(`npm install failed${error === undefined ? '' : `: ${error.message}`}`);
  }
  const bundled = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath;
  throw new Error(`Node ${neededMajor} comes with no dependency for this machine; install it and try again`);
}

/** npm keeps a lock file of what it has installed, and writes it last. */
function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  ensureInstalled(fileURLToPath(new URL('../..', import.meta.url)));
