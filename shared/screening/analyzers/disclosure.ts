import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { disclosure as mostTelling } from '../self-harm/disclosure.ts';

/** Distress that is told without any of the usual words, by the trained model. */
export const disclosure: Analyzer = {
  name: 'disclosure',
  examine({ plain }) {
    const told = mostTelling(plain);
    return told
      ? [findingAt(plain, 'disclosure', { category: 'self-harm', severity: 2, ...told, rule: 'model' })]
      : [];
  },
};
