import { plainLetters } from '../../../../shared/text/plain-letters.ts';

const maxLength = 80;

/** Proposes the slug of a title from its name: its plain Latin letters and digits, joined by hyphens. */
export function slugOf(name: string): string {
  return plainLetters(name)
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, maxLength)
    .replace(/-$/, '');
}

/** Returns whether a slug has at least half of the letters and digits of a name, so that people recognize the name in it. */
export function isReadable(slug: string, name: string): boolean {
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && slug.replaceAll('-', '').length * 2 >= letters;
}

/** A short number in letters and digits that is always the same for the same name. */
const shortNumber = (name: string): string => {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
};

/**
 * Proposes the address of a new title: from its name, or from its name in Latin letters when it is in another script; without
 * one from its kind and a short number.
 */
export function proposedSlug(name: string, latinName: string, kind: string | undefined): string {
  const slug = slugOf(name);
  if (name.trim() === '' || isReadable(slug, name)) return slug;
  return slugOf(latinName) || `${kind ?? 'title'}-${shortNumber(name.trim())}`;
}
