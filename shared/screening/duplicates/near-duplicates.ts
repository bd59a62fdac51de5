import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { resemblance, signature } from './signature.ts';

/** At a fifth of the words changed, about 0.47 of the pairs remain; unrelated reviews share 0.02. */
const ALIKE = 0.27;
const FEWEST_WORDS = 8;

/**
 * Compares a text with signatures of earlier ones, whoever wrote them; an author's own earlier text on the same title
 * must not be among them. Short texts resemble each other by nature and are left alone.
 */
export function nearDuplicates(known: Iterable<readonly number[]>): Analyzer {
  return {
    name: 'near-duplicates',
    examine(document) {
      if (document.words.length < FEWEST_WORDS) return [];
      const own = signature(document.raw);
      let most = 0;
      for (const other of known) most = Math.max(most, resemblance(own, other));
      if (most < ALIKE) return [];
      const whole = { start: 0, end: document.folded.text.length };
      return [
        findingAt(document, 'near-duplicates', { category: 'duplicate', severity: 2, score: most, ...whole }),
      ];
    },
  };
}
