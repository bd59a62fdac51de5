import { type Concern, concernsFor } from '../../../../shared/community-reviews/concerns.ts';

/** The words for each concern that readers can tick, and whether it is a worry or a strength. */
export const concernWords: Readonly<Record<Concern, { text: string; tone: 'good' | 'care' }>> = {
  'too-much-violence': { text: 'Too much violence', tone: 'care' },
  'too-scary': { text: 'Too scary', tone: 'care' },
  'too-much-sex': { text: 'Too much sex', tone: 'care' },
  'too-much-swearing': { text: 'Too much swearing', tone: 'care' },
  'too-much-consumerism': { text: 'Too much consumerism', tone: 'care' },
  'too-much-drinking-drugs-smoking': { text: 'Too much drinking, drugs or smoking', tone: 'care' },
  'privacy-worries': { text: 'Privacy worries', tone: 'care' },
  'educational-value': { text: 'Educational value', tone: 'good' },
  'great-messages': { text: 'Great messages', tone: 'good' },
  'great-role-models': { text: 'Great role models', tone: 'good' },
  'great-representation': { text: 'Great representation', tone: 'good' },
  'easy-to-play': { text: 'Easy to play', tone: 'good' },
};

/** Returns the concerns of one tone that apply to a title with these grid categories, in the order of the form. */
export function concernsOf(tone: 'good' | 'care', categories: readonly string[]): Concern[] {
  return concernsFor(categories).filter((concern) => concernWords[concern].tone === tone);
}
