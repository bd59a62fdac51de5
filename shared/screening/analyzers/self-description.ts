import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { readDocument } from '../document.ts';
import type { FindingCategory } from '../finding.ts';
import { warmUpTexts } from '../warm-up-texts.ts';

let find: typeof import('../self-description/find.ts').findSelfDescriptions | undefined;

/**
 * Finds what a teen says about who and where they are, with or without a name, and every sentence that might reveal it.
 * It finds too much on purpose, because a person decides, not a machine. It skips texts of adults. Its words are loaded
 * and its patterns compiled before the first text of a teen is examined.
 */
export const selfDescription: Analyzer = {
  name: 'self-description',
  async prepare({ audience }) {
    if (audience !== 'teen' || find !== undefined) return;
    const { findSelfDescriptions } = await import('../self-description/find.ts');
    for (const text of warmUpTexts) findSelfDescriptions(readDocument(text));
    find = findSelfDescriptions;
  },
  examine(document, { audience, title }) {
    if (audience !== 'teen') return [];
    if (find === undefined) throw new Error('the words of the analyzer self-description are not loaded');
    const { statements, uncertain } = find(document, title);
    const found = (category: FindingCategory, rule: string, { start, end }: { start: number; end: number }) =>
      findingAt(document, 'self-description', { category, severity: 1, start, end, rule });
    return [
      ...statements.map((statement) => found('self-description', statement.topic, statement)),
      ...uncertain.map((sentence) => found('possible-self-description', sentence.reason, sentence)),
    ];
  },
};
