import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { FindingCategory } from '../finding.ts';

/**
 * What a teen says of who and where they are, whether or not it names anybody, and every sentence that is not certain to
 * be free of it: it sees more than there is, so that a person and no machine decides. Of adults nothing is looked for, and
 * its words are loaded with the first teen's text.
 */
export const selfDescription: Analyzer = {
  name: 'self-description',
  async examine(document, { audience, title }) {
    if (audience !== 'teen') return [];
    const { saidIn } = await import('../self-description/find.ts');
    const { statements, uncertain } = saidIn(document, title);
    const found = (category: FindingCategory, rule: string, { start, end }: { start: number; end: number }) =>
      findingAt(document, 'self-description', { category, severity: 1, start, end, rule });
    return [
      ...statements.map((statement) => found('self-description', statement.topic, statement)),
      ...uncertain.map((sentence) => found('possible-self-description', sentence.reason, sentence)),
    ];
  },
};
