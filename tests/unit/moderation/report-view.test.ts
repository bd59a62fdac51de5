import { describe, expect, it } from 'vitest';
import { linkDecision } from '../../../shared/moderation/chain.ts';
import type { DecisionOutcome } from '../../../shared/moderation/decision.ts';
import { reportView } from '../../../shared/moderation/report-view.ts';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { anAddress, aPublishedReview, aReview } from '../../support/samples.ts';

const at = '2026-11-01T11:00:00.000Z';
const now = new Date('2026-11-02T09:00:00.000Z');
const decided = (outcome: DecisionOutcome) =>
  linkDecision(
    {
      revision: 1,
      outcome,
      reasons: [],
      policyVersion: '1',
      findings: [],
      source: 'notice',
      detectedAutomatically: false,
      decidedAutomatically: 'no',
      decidedBy: 'mo',
      decidedAt: '2026-11-02T08:00:00.000Z',
      openedAt: at,
    },
    0,
    '',
  );
const report = {
  address: anAddress(2),
  slug: 'a-title',
  titleName: 'A Title',
  reason: 'harassment',
  weight: 1,
  at,
} as const;
const viewAfter = (outcome: DecisionOutcome, target: Submission) =>
  reportView('rcp_r', report, { target, decisions: [decided(outcome)] }, { now });

describe('The receipt of a report', () => {
  it.each(['reject', 'needs-edit'] as const)(
    'after %s is declined if the text was an edit of a visible review, and accepted otherwise',
    (outcome) => {
      const edited = aPublishedReview({ state: 'rejected', content: { stars: 1 } });
      expect(viewAfter(outcome, edited)).toMatchObject({
        state: 'declined',
        reply: expect.stringContaining('the review stays'),
      });
      expect(viewAfter(outcome, aReview({ state: 'rejected' })).state).toBe('accepted');
    },
  );

  it.each([
    ['keep', 'flagged', 'declined'],
    ['remove', 'removed', 'accepted'],
    ['quarantine', 'quarantined', 'accepted'],
    ['restore', 'published', 'declined'],
  ] as const)('after %s, with the review %s, is %s', (outcome, state, says) => {
    expect(viewAfter(outcome, aPublishedReview({ state })).state).toBe(says);
  });
});
