import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { FindingCategory } from '../finding.ts';

/**
 * Finds what a teen says about who and where they are, with or without a name, and every sentence that might reveal it.
 * It finds too much on purpose, because a person decides, not a machine. It skips texts of adults. Its words are loaded
 * with the first text of a teen.
 */
export const selfDescription: Analyzer = {
  name: 'self-description',
  async examine(document, { audience, title }) {
    if (audience !== 'teen') return [];
    const { findSelfDescriptions } = await import('../self-description/find.ts');
    const { statements, uncertain } = findSelfDescriptions(document, title);
    const found = (category: FindingCategory, rule: string, { start, end }: { start: number; end: number }) =>
      findingAt(document, 'self-description', { category, severity: 1, start, end, rule });
    return [
      ...statements.map((statement) => found('self-description', statement.topic, statement)),
      ...uncertain.map((sentence) => found('possible-self-description', sentence.reason, sentence)),
    ];
  },
};
