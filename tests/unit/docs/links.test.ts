import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf, documents, headingsOf, root, textOf } from './documents.ts';

/** Returns the files and anchors inside the repository to which a document links. */
const linksOf = (path: string): { file: string; anchor: string | undefined }[] =>
  [...textOf(path).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', anchor] = link.split('#');
      return { file: file === '' ? path : normalize(join(dirname(path), file)), anchor };
    });

describe('the links in', () => {
  it.each(documents)('%s point to existing files and headings', (path) => {
    const broken = linksOf(path).filter(
      ({ file, anchor }) =>
        !existsSync(join(root, file)) ||
        (anchor !== undefined && !headingsOf(textOf(file)).map(anchorOf).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });

  it('docs/decisions.md are found by this test', () => {
    expect(linksOf('docs/decisions.md').length).toBeGreaterThan(50);
  });
});
