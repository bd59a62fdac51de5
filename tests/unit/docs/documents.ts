import { globSync, readFileSync } from 'node:fs';

export const root = new URL('../../..', import.meta.url).pathname;

/** Returns the text of a file, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** The paths of all documents. */
export const documents: readonly string[] = globSync(['*.md', 'docs/*.md', '.github/**/*.md'], {
  cwd: root,
}).sort();

/** Returns the anchor of a heading for links. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Returns the headings of a document without their `#` signs. */
export function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading ?? '');
}
