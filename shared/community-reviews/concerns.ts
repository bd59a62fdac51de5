/** What a reader can tick: what worried them, and what was good. */
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

/** Only what one does something with oneself can be easy to play, and asks for one's data. */
const ofWhatIsUsed: readonly Concern[] = ['privacy-worries', 'easy-to-play'];
const gridOfWhatIsUsed: readonly string[] = ['ease-of-play', 'privacy'];

/** The concerns that fit a title, told by the categories of its content grid: games and apps have one more than the rest. */
export function concernsFor(categories: readonly string[]): readonly Concern[] {
  return categories.some((category) => gridOfWhatIsUsed.includes(category))
    ? concerns
    : concerns.filter((concern) => !ofWhatIsUsed.includes(concern));
}
