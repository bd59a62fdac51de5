// Plain JavaScript, because it runs on any installed Node, before the dependencies are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const neededMajor = 24;

/**
 * Installs the dependencies when those in `node_modules` differ from the lock file.
 * @param {string} root the project folder
 * @returns {string} the path of a Node executable that can run the project
 */
export function ensureInstalled(root) {
  if (!isInstalled(root)) {
    // Not to standard output: the command that runs next may print JSON there.
    console.error('Installing dependencies ...');
    const npm = process.env.npm_execpath;
    const command = npm?.endsWith('.js') ? [process.execPath, npm] : [npm ?? 'npm'];
    // Not `npm ci`, which first removes node_modules: this also installs the lock file's versions, but only what differs.
    // Only errors are logged, because warnings about the Node version do not matter: a suitable Node is installed too.
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
  throw new Error(
    `npm has no Node ${neededMajor} for this platform; install Node ${neededMajor} or later and try again`,
  );
}

/** Compares the lock file with npm's record of what it has installed, which npm writes last. */
function isInstalled(root) {
  const locked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(locked).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  ensureInstalled(fileURLToPath(new URL('../..', import.meta.url)));
