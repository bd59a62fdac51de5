import type { TitleCard } from './schema.ts';

/** The facts of a title that decide on which pages it may be recommended. */
export type LikenessFacts = Pick<TitleCard, 'kind' | 'ageRating' | 'genres' | 'topics'>;

/** A recommended title is suitable from at most this many years later than the page's title. */
export const yearsAbove = 2;
/** A title that a rule recommends is suitable from at most this many years earlier. */
export const yearsBelow = 4;

/** Returns the names that both lists contain, without regard to case, as the first list writes them. */
export function sharedNames(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((other) => other.toLowerCase()));
  return names.filter((name) => known.has(name.toLowerCase()));
}

/** Returns whether a title may appear on a page at all, whoever recommends it. */
export function withinAgeLine(page: LikenessFacts, other: LikenessFacts): boolean {
  return other.ageRating <= page.ageRating + yearsAbove;
}

/** Returns whether a rule may recommend a title on a page: for nearly the same age, and with something in common. */
export function fits(page: LikenessFacts, other: LikenessFacts): boolean {
  return (
    withinAgeLine(page, other) &&
    other.ageRating >= page.ageRating - yearsBelow &&
    (page.kind === other.kind ||
      sharedNames(page.topics, other.topics).length > 0 ||
      sharedNames(page.genres, other.genres).length > 0)
  );
}

/**
 * Scores how similar two titles are: points for the same kind and shared genres and topics, minus half the age
 * difference in years.
 */
export function likeness(page: LikenessFacts, other: LikenessFacts): number {
  return (
    (page.kind === other.kind ? 3 : 0) +
    2 * sharedNames(page.genres, other.genres).length +
    2 * sharedNames(page.topics, other.topics).length -
    Math.abs(page.ageRating - other.ageRating) / 2
  );
}
