import type { SignedText } from '../../text/signed-text.ts';
import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { EarlierTexts } from './earlier-texts.ts';

/**
 * Creates the analyzer that finds a text that is nearly the same as one that another person sent earlier. `own` is the
 * text's signature. Only the field `text` is checked; other fields are too short.
 */
export function nearDuplicates(own: SignedText, earlier: EarlierTexts): Analyzer {
  return {
    name: 'near-duplicates',
    examine(document, { field }) {
      const likeness = field === 'text' ? earlier.compareAndAdd(own) : undefined;
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
