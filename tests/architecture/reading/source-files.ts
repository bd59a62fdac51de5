import { globSync, readFileSync } from 'node:fs';

const root = new URL('../../..', import.meta.url).pathname;

/** The text of every module in the house, by its path from the top. */
export const readSourceFiles = (): Map<string, string> =>
  new Map(
    globSync('{infra,functions,shared,tests}/**/*.{ts,tsx,mjs}', { cwd: root })
      .sort()
      .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
  );
