import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { disclosure as gravestDisclosure } from '../self-harm/disclosure.ts';

/** Finds distress that is expressed without any of the usual words. Uses the trained model. */
export const disclosure: Analyzer = {
  name: 'disclosure',
  examine({ plain }) {
    const disclosed = gravestDisclosure(plain);
    return disclosed
      ? [findingAt(plain, 'disclosure', { category: 'self-harm', severity: 2, ...disclosed, rule: 'model' })]
      : [];
  },
};
