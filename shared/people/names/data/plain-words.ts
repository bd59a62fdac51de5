import lines from './plain-words.json' with { type: 'json' };

/**
 * English words for names that reveal nothing about their owner, in addition to those of
 * `shared/text/data/english-words.ts`: words that are frequent in films (SUBTLEX-US, ISC), spelled as in
 * an-array-of-english-words (MIT), and some thousand added by hand. Without rude words and given names. Inflected forms
 * (`dreamers`) are recognized by their base word.
 */
export const plainWords: readonly string[] = lines.join(' ').split(' ');
