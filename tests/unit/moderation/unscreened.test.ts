import { describe, expect, it } from 'vitest';
import { decideByPolicy } from '../../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { screenedFields } from '../../../shared/moderation/submission.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { screenFields } from '../../../shared/screening/screen.ts';
import { aRating, aReview } from '../../support/samples.ts';

const broken: Analyzer = {
  name: 'broken',
  examine: () => {
    throw new Error('canary7731');
  },
};
const rejecting: Analyzer = { name: 'rejecting', examine: () => Promise.reject(new Error('canary7731')) };

describe('a review for which an analyzer fails', () => {
  it.each([
    ['throws', [...defaultAnalyzers, broken], 'A film that made all of us talk until late.'],
    ['rejects', [rejecting, ...defaultAnalyzers], 'A film that made all of us talk until late.'],
    [
      'throws for a text with a threat',
      [broken, ...defaultAnalyzers],
      'I will find you and kill you, you reviewer.',
    ],
  ])('because the analyzer %s is held, and the decision names the analyzer', async (_, analyzers, text) => {
    const review = aReview({ content: aRating({ text }) });
    const screening = await screenFields(screenedFields(review), { audience: 'adult' }, analyzers);
    const decided = decideByPolicy(review, screening, policyV1, '2026-11-02T09:00:00.000Z');
    expect(decided?.next.state).toBe('held');
    expect(decided?.opens).toBeDefined();
    expect(JSON.stringify(decided?.next.reasons)).toMatch(/broken|rejecting/);
    expect(JSON.stringify(decided)).not.toContain('canary7731');
  });
});
