import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the local runner's package. */
export const packagePath = fileURLToPath(new URL('../../../infra/local/', import.meta.url));

/** The text of the package's files by their path, except the licence. */
export function packageFiles(): Map<string, string> {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', listed, { cwd: packagePath, encoding: 'utf8' }).split('\0');
  const present = paths.filter((path) => path !== '' && existsSync(join(packagePath, path)));
  const own = present.filter((path) => path !== 'LICENSE');
  return new Map(own.map((path) => [path, readFileSync(join(packagePath, path), 'utf8')]));
}
