import type { SignedText } from '../../text/signed-text.ts';
import { resemblance } from './signature.ts';

/** 22 of 64 values. With a fifth of the words changed about 0.47 of the pairs remain; unrelated reviews share 0.02. */
const alike = 0.29;

/** The texts of which another may be a copy. */
export interface EarlierTexts {
  /**
   * The greatest resemblance to a text by somebody else, or `undefined` when there is none to speak of. Then the text
   * is one of the earlier ones for all that follow. A copy isn't, or the edits of what it was copied from would be held.
   */
  meet(text: SignedText): number | undefined;
}

/** Compares with these texts, and with those that come. */
export function earlierTexts(texts: readonly SignedText[]): EarlierTexts {
  const known = [...texts];
  return {
    meet(text) {
      let highest = Number.NEGATIVE_INFINITY;
      for (const { person, signature } of known)
        if (person !== text.person) highest = Math.max(highest, resemblance(text.signature, signature));
      if (highest >= alike) return highest;
      known.push(text);
      return undefined;
    },
  };
}
