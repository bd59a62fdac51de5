import type { SignedText } from '../../text/signed-text.ts';
import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { EarlierTexts } from './earlier-texts.ts';

/**
 * Finds that the text of a submission is nearly one that somebody else sent before; `own` is its signature. Other
 * fields are too short to tell.
 */
export function nearDuplicates(own: SignedText, earlier: EarlierTexts): Analyzer {
  return {
    name: 'near-duplicates',
    examine(document, { field }) {
      const likeness = field === 'text' ? earlier.meet(own) : undefined;
      if (likeness === undefined) return [];
      const whole = { start: 0, end: document.folded.text.length };
      return [
        findingAt(document, 'near-duplicates', {
          category: 'duplicate',
          severity: 2,
          score: likeness,
          ...whole,
        }),
      ];
    },
  };
}
