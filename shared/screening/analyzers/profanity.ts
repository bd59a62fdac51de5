import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { crude } from '../data/profanity.ts';
import type { Finding } from '../finding.ts';
import { isDiagnosis, isInPassing, isName, isReported } from '../profanity/context.ts';
import { findDisguised } from '../profanity/find-disguised.ts';
import { findPlain } from '../profanity/find-plain.ts';
import { isTool } from '../profanity/tool.ts';
import { coverage } from '../text/coverage.ts';

const starred = /[*@#$%^&!-]/;
const maxInPassing = 3;

/**
 * Finds strong words and slurs, plain and disguised. Severity is 1 for names and reported speech ('she says the word ...
 * twice'), 2 when the author uses a strong word, and 3 for slurs.
 */
export const profanity: Analyzer = {
  name: 'profanity',
  examine(document, context) {
    const findings: Finding[] = [];
    let passing = 0;
    const take = coverage(document.folded.text.length);
    const add = (start: number, end: number, word: string, slur: boolean, disguised: boolean) => {
      if (!take(start, end)) return;
      const excused =
        isReported(document, start, end) ||
        isDiagnosis(document, start, end) ||
        (!disguised && isName(document, start, end, context.title)) ||
        ((crude.has(word) || starred.test(document.folded.text.slice(start, end))) &&
          ++passing <= maxInPassing &&
          isInPassing(document, start));
      findings.push(
        findingAt(document, 'profanity', {
          category: slur ? 'slur' : 'profanity',
          severity: excused ? 1 : slur ? 3 : 2,
          start,
          end,
          rule: word,
        }),
      );
    };
    for (const { hit, disguised } of findPlain(document)) {
      if (isTool(document, hit.start, hit.end)) continue;
      add(hit.start, hit.end, hit.entry.word, hit.entry.slur, disguised);
    }
    for (const { entry, start, end } of findDisguised(document))
      add(start, end, entry.word, entry.slur, true);
    return findings;
  },
};
