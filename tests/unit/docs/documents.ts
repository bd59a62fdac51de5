import { globSync, readFileSync } from 'node:fs';

export const root = new URL('../../..', import.meta.url).pathname;

/** A file of the repository, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** The paths of everything that is written for people. */
export const documents: readonly string[] = globSync(['*.md', 'docs/*.md', '.github/**/*.md'], {
  cwd: root,
}).sort();

/** The anchor under which a heading can be linked to. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** The headings of a document, without their signs. */
export function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading ?? '');
}
