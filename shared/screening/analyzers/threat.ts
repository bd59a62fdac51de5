import type { Analyzer } from '../analyzer.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { threatRules } from '../rules/threat.ts';
import { matchPatterns } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const patterns = patternsOf(threatRules);
const triggers = wordsIn(threatRules.triggers);

/**
 * Finds violence that is announced, wished or called for against real people: 'you', a reviewer, a director, a school.
 */
export const threat: Analyzer = {
  name: 'threat',
  examine: (document) => matchPatterns(document.plain, 'threat', triggers, patterns, isReportedSpeech),
};
