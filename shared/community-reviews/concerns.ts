/** The boxes that a reader can tick in a review: what worried them, and what they liked. */
export const concerns = [
  'too-much-violence',
  'too-scary',
  'too-much-sex',
  'too-much-swearing',
  'too-much-consumerism',
  'too-much-drinking-drugs-smoking',
  'privacy-worries',
  'educational-value',
  'great-messages',
  'great-role-models',
  'great-representation',
  'easy-to-play',
] as const;
export type Concern = (typeof concerns)[number];

/** Concerns that fit only games and apps. */
const onlyGamesAndApps: readonly Concern[] = ['privacy-worries', 'easy-to-play'];
const gameAndAppCategories: readonly string[] = ['ease-of-play', 'privacy'];

/**
 * Returns the concerns that fit a title, from the categories of its content grid. Games have the category
 * `ease-of-play` and apps have `privacy`; all other titles have neither.
 */
export function concernsFor(categories: readonly string[]): readonly Concern[] {
  return categories.some((category) => gameAndAppCategories.includes(category))
    ? concerns
    : concerns.filter((concern) => !onlyGamesAndApps.includes(concern));
}
