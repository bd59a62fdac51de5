import { globSync, readFileSync } from 'node:fs';

export const root = new URL('../../..', import.meta.url).pathname;

/** A file of the repository, by its path from the root. */
export const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** The paths of everything that is written for people. */
export const documents: readonly string[] = globSync(['*.md', 'docs/*.md', '.github/**/*.md'], {
  cwd: root,
}).sort();

/** The anchor under which a heading can be linked to. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** The headings of a document, without their signs. */
export const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading ?? '');
