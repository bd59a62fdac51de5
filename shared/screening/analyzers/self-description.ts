import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';

/**
 * What a teen says of who and where they are, whether or not it names anybody: it sees more than there is, so that a
 * person and no machine decides. Of adults nothing is looked for, and its words are loaded with the first teen's text.
 */
export const selfDescription: Analyzer = {
  name: 'self-description',
  async examine(document, { audience, title }) {
    if (audience !== 'teen') return [];
    const { statementsIn } = await import('../self-description/find.ts');
    return statementsIn(document, title).map(({ topic, start, end }) =>
      findingAt(document, 'self-description', {
        category: 'self-description',
        severity: 1,
        start,
        end,
        rule: topic,
      }),
    );
  },
};
