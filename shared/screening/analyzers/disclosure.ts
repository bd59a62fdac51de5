import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { disclosure as gravestDisclosure } from '../self-harm/disclosure.ts';

/** Distress that is told without any of the usual words, by the trained model. */
export const disclosure: Analyzer = {
  name: 'disclosure',
  examine({ plain }) {
    const disclosed = gravestDisclosure(plain);
    return disclosed
      ? [findingAt(plain, 'disclosure', { category: 'self-harm', severity: 2, ...disclosed, rule: 'model' })]
      : [];
  },
};
