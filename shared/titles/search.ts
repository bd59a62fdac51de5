import MiniSearch from 'minisearch';
import { plainLetters } from '../text/plain-letters.ts';
import type { TitleCard } from './schema.ts';

/**
 * Builds a search over cards that returns slugs, most relevant first. It tolerates typing errors and unfinished words.
 */
export function buildSearch(cards: readonly TitleCard[]): (query: string) => string[] {
  const index = new MiniSearch<TitleCard>({
    idField: 'slug',
    fields: ['name', 'otherNames', 'genres', 'topics', 'oneLiner', 'kind'],
    extractField: (card, field) => {
      const value = card[field as keyof TitleCard];
      return Array.isArray(value) ? value.join(' ') : String(value ?? '');
    },
    processTerm: plainLetters,
    searchOptions: {
      boost: { name: 4, otherNames: 3, topics: 2, genres: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(cards);
  return (query) => index.search(query).map((result) => String(result.id));
}
