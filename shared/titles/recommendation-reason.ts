import { type LikenessFacts, sharedNames } from './likeness.ts';

const alsoThisKind: Readonly<Record<LikenessFacts['kind'], string>> = {
  film: 'Also a film',
  series: 'Also a series',
  game: 'Also a game',
  book: 'Also a book',
  app: 'Also an app',
  podcast: 'Also a podcast',
  music: 'Also music',
};

const inCommon = (page: LikenessFacts, other: LikenessFacts): string => {
  const [topic] = sharedNames(page.topics, other.topics);
  if (topic !== undefined) return `Same topic: ${topic}`;
  const [genre] = sharedNames(page.genres, other.genres);
  if (genre !== undefined) return `Same genre: ${genre}`;
  return page.kind === other.kind ? alsoThisKind[page.kind] : 'Chosen by our editors';
};

/** Says in a few words why a page recommends a title, such as `Same topic: friendship, same age`. */
export function recommendationReason(page: LikenessFacts, other: LikenessFacts): string {
  const age = page.ageRating === other.ageRating ? 'same age' : `for age ${other.ageRating} and up`;
  return `${inCommon(page, other)}, ${age}`;
}
