import type { Analyzer } from '../analyzer.ts';
import { matchPatterns, type Pattern } from '../text/patterns.ts';

const patterns: readonly Pattern[] = [
  {
    rule: 'ending',
    category: 'spoiler',
    severity: 0,
    pattern:
      /\b(?:(?:at|in|by|near) the (?:very )?(?:end|finale|final (?:scene|episode|chapter|minutes|battle)|last (?:scene|episode|chapter|page|minutes))\b.{0,60}\b(?:dies?|kills?|shoots?|is (?:dead|killed|revealed)|finds? out|turns? out|marr(?:y|ies)|inherits?|escapes?|betrays?|all a dream|was (?:all )?(?:a dream|dead|good all along))|(?:dies?|killed|kills|shoots?|marr(?:y|ies)|reveal\w*|betray\w*)\b.{0,50}\b(?:at|in|by) the (?:very )?(?:end|finale|final (?:scene|episode|chapter)|last (?:scene|episode|chapter|page)))\b/,
  },
  {
    rule: 'twist',
    category: 'spoiler',
    severity: 0,
    pattern:
      /\b(?:(?:the )?(?:big |plot |final )?(?:twist|secret|reveal) (?:is|was) (?:that|when)|turns? out (?:that |to be )?(?:the |he |she |they |his |her |it )|you (?:find out|learn|discover) (?:that )?(?:it was|he|she|they|the)|it was all a dream|(?:was|is|were) (?:really |actually )?(?:dead|the (?:murderer|killer|villain|traitor)) (?:all along|the whole time|all the time)|is (?:really |actually |secretly )?(?:the (?:killer|murderer|villain|traitor)|(?:his|her|\w+'s) (?:father|mother|sister|brother|son|daughter))\b)/,
  },
  {
    rule: 'said',
    category: 'spoiler',
    severity: 0,
    pattern: /\bspoilers?\b(?: alert| ahead| warning)?[:!*.-]/,
  },
];
const triggers = new Set(
  'end finale final last twist secret reveal turns find learn discover dream dead murderer killer villain traitor father mother sister brother son daughter spoiler spoilers'.split(
    ' ',
  ),
);

/**
 * Finds statements about how a story ends. They are notes without a consequence, except that pages collapse the text.
 */
export const spoiler: Analyzer = {
  name: 'spoiler',
  examine: (document) => matchPatterns(document, 'spoiler', triggers, patterns),
};
