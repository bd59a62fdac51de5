import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { groupTriggers, markGroups } from '../data/groups.ts';
import type { Reading } from '../document.ts';
import type { Finding } from '../finding.ts';
import { isAboutWork, isExcused } from '../hate/excuses.ts';
import { hatefulTopics, hateRules } from '../rules/hate.ts';
import { patternsOf } from '../rules/rule.ts';
import type { Pattern } from '../text/patterns.ts';
import { anyPhrase, sentenceForm } from '../text/phrase.ts';
import { isReportedSpeech } from '../text/reported.ts';
import type { Sentence } from '../text/sentences.ts';

const compiled = patternsOf(hateRules);
const hatePatterns = compiled.filter(({ rule }) => rule !== 'them');
/** Patterns for a hostile predicate about a pronoun, when the previous sentence or this one names a group. */
const pronounPatterns = compiled.filter(({ rule }) => rule === 'them');

/** Matches words of hostile sentences that do not name a group. */
const general = new RegExp(anyPhrase(hatefulTopics, hateRules.sets, sentenceForm));

function mentions({ words }: Reading, sentence: Sentence): boolean {
  for (let index = sentence.firstWord; index < sentence.lastWord; index++) {
    if (groupTriggers.has(words[index]?.text ?? '')) return true;
  }
  return general.test(sentence.text);
}

function match(
  document: Reading,
  sentence: Sentence,
  marked: string,
  patterns: readonly Pattern[],
): Finding | undefined {
  for (const { rule, severity, pattern } of patterns) {
    const found = pattern.exec(marked);
    if (!found) continue;
    const end = found.index + found[0].length;
    if (isExcused(sentence.text, found.index, end, isReportedSpeech(document, sentence, found.index, end)))
      continue;
    const describesWork = isAboutWork(sentence.text);
    return findingAt(document, 'hate', {
      category: 'hate',
      severity: describesWork ? 2 : severity,
      start: sentence.start + found.index,
      end: sentence.start + end,
      rule,
    });
  }
  return undefined;
}

/**
 * Finds hostility against groups of people: a group together with a hostile predicate. Denial, counter-speech and
 * quotation do not count. A sentence that describes a work has a lower severity.
 */
export const hate: Analyzer = {
  name: 'hate',
  examine(document) {
    const findings: Finding[] = [];
    const { plain } = document;
    let namedBefore = false;
    for (const sentence of plain.sentences) {
      const named = mentions(plain, sentence);
      if (!named && !namedBefore) continue;
      const marked = markGroups(sentence.text);
      const groups = /[GS]/.test(marked);
      const found =
        (named ? match(plain, sentence, marked, hatePatterns) : undefined) ??
        (namedBefore || groups ? match(plain, sentence, marked, pronounPatterns) : undefined);
      if (found) findings.push(found);
      namedBefore = groups;
    }
    return findings;
  },
};
