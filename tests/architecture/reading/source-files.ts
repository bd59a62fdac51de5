import { globSync, readFileSync } from 'node:fs';

const root = new URL('../../..', import.meta.url).pathname;

/** Libraries of a workspace, and the workspace whose types are generated when its test runs. */
const leftOut = /(^|\/)node_modules\/|^tests\/api-client\//;

const readFiles = (pattern: string): Map<string, string> =>
  new Map(
    globSync(pattern, { cwd: root })
      .filter((path) => !leftOut.test(path))
      .sort()
      .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
  );

/** The text of every module in the house, by its path from the top. */
export function readSourceFiles(): Map<string, string> {
  return readFiles('{infra,functions,shared,tests}/**/*.{ts,tsx,mjs}');
}

/** The text of every style sheet, by its path from the top. */
export function readStyleSheets(): Map<string, string> {
  return readFiles('{infra,functions,shared}/**/*.css');
}
