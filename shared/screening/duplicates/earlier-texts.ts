import type { SignedText } from '../../text/signed-text.ts';
import { resemblance } from './signature.ts';

/**
 * The minimum resemblance of a copy: 22 of the 64 values agree. Two texts share about 0.47 of their word pairs when a
 * fifth of the words was changed; unrelated reviews share 0.02.
 */
const copyThreshold = 0.29;

/** The earlier texts with which a text is compared. */
export interface EarlierTexts {
  /**
   * Returns the greatest resemblance to a text by another person, or `undefined` if the text is not a copy. A text that is
   * not a copy is added for later comparisons. A copy is not added, because edits of the original would then be held.
   */
  compareAndAdd(text: SignedText): number | undefined;
}

/** Returns a collection that compares a new text with `texts` and with those that were added later. */
export function earlierTexts(texts: readonly SignedText[]): EarlierTexts {
  const known = [...texts];
  return {
    compareAndAdd(text) {
      let highest = Number.NEGATIVE_INFINITY;
      for (const { person, signature } of known)
        if (person !== text.person) highest = Math.max(highest, resemblance(text.signature, signature));
      if (highest >= copyThreshold) return highest;
      known.push(text);
      return undefined;
    },
  };
}
