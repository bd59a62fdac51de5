import lines from './english-words.json' with { type: 'json' };

/**
 * The English words that are spoken most in films, in the order of SUBTLEX-US (ISC); the spelling was checked with
 * an-array-of-english-words (MIT). Without rude words. Used to split a run-together name into words.
 */
export const englishWords: readonly string[] = lines.join(' ').split(' ');
