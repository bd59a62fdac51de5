import type { Analyzer } from '../analyzer.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { spoilerRules } from '../rules/spoiler.ts';
import { matchPatterns } from '../text/patterns.ts';

const patterns = patternsOf(spoilerRules);
const triggers = wordsIn(spoilerRules.triggers);

/**
 * Finds statements about how a story ends. They are notes without a consequence, except that pages collapse the text.
 */
export const spoiler: Analyzer = {
  name: 'spoiler',
  examine: (document) => matchPatterns(document, 'spoiler', triggers, patterns),
};
