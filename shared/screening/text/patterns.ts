import { findingAt } from '../analyzer.ts';
import type { Reading } from '../document.ts';
import type { Finding, FindingCategory } from '../finding.ts';
import type { Sentence } from './sentences.ts';

/** A pattern for a phrase. The phrase does not count if `unless` matches anywhere in its sentence. */
export interface Pattern {
  readonly rule: string;
  readonly category: FindingCategory;
  readonly severity: number;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

/**
 * Matches patterns only against sentences that contain one of the trigger words, so that a long ordinary review costs
 * only some set look-ups. Returns at most one finding for each pattern and sentence.
 */
export function matchPatterns(
  document: Reading,
  analyzer: string,
  triggers: ReadonlySet<string>,
  patterns: readonly Pattern[],
  excused?: (document: Reading, sentence: Sentence, start: number, end: number) => boolean,
): Finding[] {
  return matchSentences(document, analyzer, sentencesWith(document, triggers), patterns, excused);
}

/** Matches patterns against these sentences. Returns at most one finding for each pattern and sentence. */
export function matchSentences(
  document: Reading,
  analyzer: string,
  sentences: readonly Sentence[],
  patterns: readonly Pattern[],
  excused?: (document: Reading, sentence: Sentence, start: number, end: number) => boolean,
): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    for (const { rule, category, severity, pattern, unless } of patterns) {
      const match = pattern.exec(sentence.text);
      if (!match || unless?.test(sentence.text)) continue;
      const end = match.index + match[0].length;
      if (excused?.(document, sentence, match.index, end)) continue;
      findings.push(
        findingAt(document, analyzer, {
          category,
          severity,
          start: sentence.start + evidenceStart(match),
          end: sentence.start + end,
          rule,
        }),
      );
    }
  }
  return findings;
}

/** Returns where the evidence begins: at the first group, which is empty, or at the beginning of the match. */
const evidenceStart = (match: RegExpExecArray): number =>
  match.indices?.slice(1).find((group) => group !== undefined)?.[0] ?? match.index;

/** Returns the sentences that contain at least one of the words. */
export function sentencesWith(document: Reading, triggers: ReadonlySet<string>): Sentence[] {
  return document.sentences.filter((sentence) => {
    for (let index = sentence.firstWord; index < sentence.lastWord; index++) {
      if (triggers.has(document.words[index]?.text ?? '')) return true;
    }
    return false;
  });
}
