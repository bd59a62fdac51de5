import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { selfHarmRules, turnsOfPhrase } from '../rules/self-harm.ts';
import { isAboutOthers, isFigureOfSpeech } from '../self-harm/excuses.ts';
import { ownDistress } from '../self-harm/first-person.ts';
import { matchSentences, sentencesWith } from '../text/patterns.ts';

const patterns = patternsOf({ ...selfHarmRules, rules: turnsOfPhrase });
const triggers = wordsIn(selfHarmRules.triggers);

/**
 * Finds people who talk in the first person about harming themselves. Ignores what a text says about others, such as the
 * characters of a work.
 */
export const selfHarm: Analyzer = {
  name: 'self-harm',
  examine({ plain }) {
    const sentences = sentencesWith(plain, triggers).filter((sentence) => !isAboutOthers(sentence));
    const findings = matchSentences(plain, 'self-harm', sentences, patterns, isFigureOfSpeech);
    for (const sentence of sentences) {
      const own = ownDistress(sentence.text);
      if (!own || isFigureOfSpeech(plain, sentence, own.start, own.end)) continue;
      const start = sentence.start + own.start;
      const end = sentence.start + own.end;
      findings.push(
        findingAt(plain, 'self-harm', { category: 'self-harm', severity: 3, start, end, rule: own.rule }),
      );
    }
    return findings;
  },
};
