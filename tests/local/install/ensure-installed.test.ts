import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const module = fileURLToPath(new URL('../../../infra/operator/ensure-installed.mjs', import.meta.url));
const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'it' },
      'node_modules/one': { version },
      'node_modules/elsewhere': { version: '1.0.0', optional: true },
    },
  });
const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/one': { version } } });

/** Runs `ensureInstalled` with a fake npm that only writes a file. Returns whether npm was called. */
const callsNpm = (wanted: string, present?: string): boolean => {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.bin/node'), '');
  writeFileSync(join(root, 'package-lock.json'), lock(wanted));
  if (present !== undefined) writeFileSync(join(root, 'node_modules/.package-lock.json'), installed(present));
  const npm = join(root, 'npm.js');
  writeFileSync(npm, `require('node:fs').writeFileSync('npm-called', process.argv.slice(2).join(' '))`);
  const script = `import { ensureInstalled } from ${JSON.stringify(module)}; ensureInstalled(${JSON.stringify(root)})`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, npm_execpath: npm },
  });
  return existsSync(join(root, 'npm-called'));
};

it('ensureInstalled calls npm when nothing is installed', () => {
  expect(callsNpm('1.0.0')).toBe(true);
});

it('ensureInstalled calls npm when an installed version differs from the lock file', () => {
  expect(callsNpm('2.0.0', '1.0.0')).toBe(true);
});

it('ensureInstalled does not call npm when only optional packages for other platforms are missing', () => {
  expect(callsNpm('1.0.0', '1.0.0')).toBe(false);
});
