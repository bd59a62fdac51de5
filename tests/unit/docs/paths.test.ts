import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, root, textOf } from './documents.ts';

/** Returns the paths in backticks that begin with a folder of the repository. */
const pathsIn = (path: string): string[] =>
  [...textOf(path).matchAll(/`([\w.-]+(?:\/[\w.*-]+)+\/?)`/g)]
    .map(([, named]) => named ?? '')
    .filter((named) => /^(?:shared|functions|infra|tests|docs)\//.test(named));

describe('the files and folders mentioned in', () => {
  it.each(documents.filter((path) => path !== 'CHANGELOG.md'))('%s exist', (path) => {
    const gone = pathsIn(path).filter(
      (named) => !existsSync(join(root, named)) && globSync(named, { cwd: root }).length === 0,
    );
    expect(gone).toEqual([]);
  });

  it('README.md are found by this test', () => {
    expect(pathsIn('README.md').length).toBeGreaterThan(10);
  });
});
