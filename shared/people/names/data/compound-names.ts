import lines from './compound-names.json' with { type: 'json' };

/**
 * Family names that could be read as two ordinary words written together, or as a word with an ending, from `humannames`
 * (MIT). Names with the endings in `place-words.ts` are not repeated here.
 */
export const compoundNames: readonly string[] = lines.join(' ').split(' ');
