import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { isFigureOfSpeech } from '../self-harm/excuses.ts';
import { ownDistress } from '../self-harm/first-person.ts';
import { triggers, turnsOfPhrase } from '../self-harm/turns-of-phrase.ts';
import { matchPatterns, sentencesWith } from '../text/patterns.ts';

/** Someone speaking of harming themselves, in the first person. What a work tells of others is not meant. */
export const selfHarm: Analyzer = {
  name: 'self-harm',
  examine({ plain }) {
    const findings = matchPatterns(plain, 'self-harm', triggers, turnsOfPhrase, isFigureOfSpeech);
    for (const sentence of sentencesWith(plain, triggers)) {
      const own = ownDistress(sentence.text);
      if (!own || isFigureOfSpeech(plain, sentence, own.start, own.end)) continue;
      const start = sentence.start + own.start;
      const end = sentence.start + own.end;
      findings.push(
        findingAt(plain, 'self-harm', { category: 'self-harm', severity: 3, start, end, rule: 'own' }),
      );
    }
    return findings;
  },
};
