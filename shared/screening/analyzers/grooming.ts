import type { Analyzer } from '../analyzer.ts';
import { groomingRules } from '../rules/grooming.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { matchPatterns } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const patterns = patternsOf(groomingRules);
const triggers = wordsIn(groomingRules.triggers);

/** Finds attempts to draw a young reader into a private conversation. */
export const grooming: Analyzer = {
  name: 'grooming',
  examine: (document) => matchPatterns(document.plain, 'grooming', triggers, patterns, isReportedSpeech),
};
