import type { Reading } from '../document.ts';
import { distressWords, speaker } from '../model/distress-features.ts';
import { distressScore, distressWord } from '../model/model.ts';

const certainThreshold = 0.5;
/** A higher threshold for a long review, where such phrases are mostly about the work. */
const certainInLong = 0.72;
const long = 100;
const fewestWords = 4;
const longestPair = 40;

export interface Disclosure {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * The minimum weight of a word that is rarely harmless. A text needs one such word, so that common words alone never add
 * up to distress.
 */
const telling = 1.5;
const quoted =
  /["'”’],? (?:he |she |they )?(?:says?|said|yells?|screams?|sings?|asks?|goes|writes?|whispers?) /;

/**
 * Lowers the score of a sentence in a text with many sentences, because in such a text some sentence is more likely to
 * score high by chance (Bonferroni correction, applied to the odds).
 */
function corrected(score: number, sentences: number): number {
  const odds = score / (1 - score) / Math.max(1, sentences / 2);
  return odds / (1 + odds);
}

/**
 * Returns whether at least half of the words are more than single letters, and at least one of them is rarely harmless.
 */
function isPlain(said: readonly string[]): boolean {
  return (
    said.filter((word) => word.length > 1).length * 2 >= said.length &&
    said.some((word) => distressWord(word) >= telling)
  );
}

/**
 * Finds the sentence, or pair of sentences, that the trained model most clearly classifies as the author's own
 * distress, even if it has none of the phrases that the analyzer `self-harm` searches for. Returns `undefined` if no
 * score is high enough. Offsets in the folded text. Takes linear time.
 */
export function disclosure({ words, sentences, folded }: Reading): Disclosure | undefined {
  const certain = words.length > long ? certainInLong : certainThreshold;
  const read = distressWords(words);
  let best: Disclosure | undefined;
  const weigh = (first: number, last: number) => {
    if (last - first < fewestWords && sentences.length > 1) return;
    const said = read.slice(first, last);
    if (!said.some((word) => speaker.has(word) || word === 'kms')) return;
    const score = corrected(distressScore(read, first, last), sentences.length);
    if (score < certain || score <= (best?.score ?? 0) || !isPlain(said)) return;
    const start = words[first]?.start ?? 0;
    const end = words[last - 1]?.end ?? folded.text.length;
    if (!quoted.test(folded.text.slice(start, end))) best = { start, end, score };
  };
  sentences.forEach(({ firstWord, lastWord }, index) => {
    weigh(firstWord, lastWord);
    const next = sentences[index + 1];
    if (next && next.lastWord - firstWord <= longestPair) weigh(firstWord, next.lastWord);
  });
  return best;
}
