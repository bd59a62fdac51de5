import { fold } from '../../text/fold.ts';
import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { findStatements } from '../self-description/find.ts';
import { lineOf } from '../self-description/line.ts';

/**
 * What a teen says of who and where they are, whether or not it names anybody: it sees more than there is, so that a
 * person and no machine decides. Of adults nothing is looked for.
 */
export const selfDescription: Analyzer = {
  name: 'self-description',
  examine(document, { audience, title }) {
    if (audience !== 'teen') return [];
    const line = lineOf(document, title === undefined ? '' : fold(title).text);
    return findStatements(line).map(({ topic, start, end }) =>
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
