import type { Analyzer } from '../analyzer.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { sexualRules } from '../rules/sexual.ts';
import { matchPatterns } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const patterns = patternsOf(sexualRules);
const triggers = wordsIn(sexualRules.triggers);

/**
 * Finds sexual talk about oneself, about real bodies, or as an offer. Descriptions of what a work shows are allowed.
 */
export const sexual: Analyzer = {
  name: 'sexual',
  examine: (document) => matchPatterns(document.plain, 'sexual', triggers, patterns, isReportedSpeech),
};
