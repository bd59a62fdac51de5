import type { Analyzer } from '../analyzer.ts';
import { harassmentRules } from '../rules/harassment.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { matchPatterns } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const patterns = patternsOf(harassmentRules);
const triggers = wordsIn(harassmentRules.triggers);

/**
 * Finds attacks on people who are present: other reviewers, 'you', a classmate. Attacks on characters or makers of a
 * work do not count.
 */
export const harassment: Analyzer = {
  name: 'harassment',
  examine: (document) => matchPatterns(document.plain, 'harassment', triggers, patterns, isReportedSpeech),
};
