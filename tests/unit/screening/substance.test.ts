import { describe, expect, it } from 'vitest';
import { describeAnalyzer, findingsBy } from './describe-analyzer.ts';

describeAnalyzer('substance', {
  finds: [
    ['k', 'too-short: k'],
    ['first', 'too-short: first'],
    ['looking for friends to play with', 'off-topic: looking for friends to play with'],
    ['who wants to trade', 'off-topic: who wants to trade'],
  ],
  outcomes: ['needs-edit'],
  ignores: ['Too long.', 'Scary but good.', 'My kids were looking for friends to play with after this film.'],
});

describe('the analyzer substance', () => {
  it('accepts a short headline, but not a short text', async () => {
    expect(await findingsBy('substance', 'Good', { audience: 'adult', field: 'headline' })).toEqual([]);
    expect(await findingsBy('substance', 'Good')).not.toEqual([]);
  });
});
