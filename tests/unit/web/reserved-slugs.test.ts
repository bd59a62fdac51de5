import { describe, expect, it } from 'vitest';
import { pages } from '../../../functions/web/routes.ts';
import { apiRoutes } from '../../../shared/contract/routes.ts';
import { reservedSlugFault } from '../../../shared/titles/reserved-slugs.ts';

const parameter = '{slug}';
const paths = [...Object.keys(pages), ...Object.values(apiRoutes).map(({ path }) => path)];

/** Returns the words that stand in some route where another route has the slug of a title. */
const wordsInPlaceOfSlugs = (): string[] => {
  const words = new Set<string>();
  for (const path of paths.filter((one) => one.includes(parameter))) {
    const beginning = path.slice(0, path.indexOf(parameter));
    for (const other of paths.filter((one) => one.startsWith(beginning) && one !== path)) {
      const [word = ''] = other.slice(beginning.length).split('/');
      if (word !== '' && !word.startsWith('{')) words.add(word);
    }
  }
  return [...words];
};

describe('the slug of a new title', () => {
  it('cannot be a word that some route has in the place of a slug, and why is said', () => {
    expect(wordsInPlaceOfSlugs()).toEqual(['new']);
    for (const word of wordsInPlaceOfSlugs())
      expect(reservedSlugFault(word)).toContain('is the address of another page');
  });

  it('can be any other word, also one that has a page elsewhere', () => {
    for (const slug of ['news', 'new-film', 'history', 'reviews', 'titles', 'editorial', 'me', 'search'])
      expect(reservedSlugFault(slug)).toBeUndefined();
  });
});
