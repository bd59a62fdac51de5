import { defined } from '../../values/defined.ts';
import type { FindingCategory } from '../finding.ts';
import type { Pattern } from '../text/patterns.ts';
import { anyPhrase, type Form, type Sets, sentenceForm } from '../text/phrase.ts';

/** What to look for, as phrases (`text/phrase.ts`), and the phrases that excuse it anywhere in the same sentence. */
export interface Rule {
  readonly rule: string;
  readonly category: FindingCategory;
  readonly severity: number;
  readonly phrases: readonly string[];
  readonly unless?: readonly string[];
}

/**
 * The rules of one analyzer, or some of them. The file with the same name in `examples` has texts that each rule finds, at
 * least one for each phrase, and similar texts that it spares. Together they are the test of the rule.
 */
export interface Rules {
  readonly analyzer: string;
  /** Words with a space between them. Only sentences with one of these words are examined. */
  readonly triggers: string;
  /** What the texts look like, if they are not sentences. */
  readonly form?: Form;
  readonly sets: Sets;
  /** Rewrites a sentence, without changing its length, before phrases are looked for. */
  readonly read?: (sentence: string) => string;
  readonly rules: readonly Rule[];
}

/** Rules for which every sentence is examined. */
export type UntriggeredRules = Omit<Rules, 'triggers'>;

/** Compiles rules to one pattern each. */
export function patternsOf({ form = sentenceForm, sets, rules }: UntriggeredRules): Pattern[] {
  const compile = (phrases: readonly string[], flags = ''): RegExp =>
    new RegExp(anyPhrase(phrases, sets, form), flags);
  return rules.map(({ phrases, unless, ...rule }) => ({
    ...rule,
    pattern: compile(phrases, phrases.some((one) => one.includes('>')) ? 'd' : ''),
    ...defined({ unless: unless && compile(unless) }),
  }));
}

/** Returns the words that `triggers` lists. */
export function wordsIn(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
