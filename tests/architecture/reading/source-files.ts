import { globSync, readFileSync } from 'node:fs';

const root = new URL('../../..', import.meta.url).pathname;

/** Dependencies, and a workspace whose types are generated only when its test runs. */
const leftOut = /(^|\/)node_modules\/|^tests\/api-client\//;

const readFiles = (pattern: string): Map<string, string> =>
  new Map(
    globSync(pattern, { cwd: root })
      .filter((path) => !leftOut.test(path))
      .sort()
      .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
  );

/** Returns the text of every module of the project, by its path from the root. */
export function readSourceFiles(): Map<string, string> {
  return readFiles('{infra,functions,shared,tests}/**/*.{ts,tsx,mjs}');
}

/** Returns the text of every style sheet, by its path from the root. */
export function readStyleSheets(): Map<string, string> {
  return readFiles('{infra,functions,shared}/**/*.css');
}
