import { describe, expect, it } from 'vitest';
import { dependsOnReach } from '../../../shared/moderation/depends-on-reach.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import type { Finding } from '../../../shared/screening/finding.ts';
import { aReview } from '../../support/samples.ts';

const hate = (score: number): Finding => ({
  ...{ category: 'hate', severity: 0, start: 0, end: 3, analyzer: 'classifier' },
  detail: { score },
});

describe('how many people read about a title', () => {
  it('matters only for findings just below what the policy asks for', () => {
    const review = aReview();
    expect(dependsOnReach(review, [], policyV1)).toBe(false);
    expect(dependsOnReach(review, [hate(0.3)], policyV1)).toBe(false);
    expect(dependsOnReach(review, [hate(0.47)], policyV1)).toBe(true);
    expect(dependsOnReach(review, [hate(0.6)], policyV1)).toBe(false);
  });

  it('does not matter when the author is new and the text is held anyway', () => {
    expect(dependsOnReach(aReview({ firstTime: true }), [hate(0.47)], policyV1)).toBe(false);
    expect(dependsOnReach(aReview({ firstTime: true }), [hate(0.42)], policyV1)).toBe(true);
  });
});
