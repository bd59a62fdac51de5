import { describe, expect, it } from 'vitest';
import { linkDecision } from '../../../shared/moderation/chain.ts';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import type { LinkedDecision } from '../../../shared/moderation/decision.ts';
import { DecisionRequest } from '../../../shared/moderation/decision-request.ts';
import { strikeOf } from '../../../shared/moderation/strike.ts';
import { undo, undoable } from '../../../shared/moderation/undo.ts';
import { aCase } from '../../support/cases.ts';
import { anAddress, aPublishedReview, aReview } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const soon = '2026-11-02T09:00:59.000Z';
const late = '2026-11-02T09:01:01.000Z';

const removal: LinkedDecision = linkDecision(
  {
    revision: 1,
    outcome: 'remove',
    question: 'report',
    reasons: [{ code: 'spam', spans: [] }],
    policyVersion: '1',
    findings: [],
    source: 'notice',
    detectedAutomatically: false,
    decidedAutomatically: 'no',
    decidedBy: 'tom',
    decidedAt: '2026-11-01T12:00:00.000Z',
    openedAt: '2026-11-01T11:00:00.000Z',
  },
  0,
  '',
);
const appeal = { by: 'author', text: 'Please.', openedAt: now, decision: 1, decider: 'tom' } as const;
const removed = aPublishedReview({
  state: 'removed',
  version: 4,
  decisions: 1,
  chain: removal.hash,
  appeal: { decision: 1, state: 'open' },
});

const decided = (
  moderationCase = aCase(),
  submission = aReview({ state: 'held', version: 2 }),
  request: object = {},
) => {
  const parsed = DecisionRequest.parse({ outcome: 'publish', version: moderationCase.version, ...request });
  const answer = decideByModerator(moderationCase, submission, parsed, { by: 'mo', now, policyVersion: '1' });
  if ('refused' in answer) throw new Error(answer.refused);
  return {
    ...answer,
    closed: undoable(answer.nextCase, { moderationCase, submission }, 'mo', now, {
      key: 'key',
      body: 'body',
    }),
  };
};

describe('A decision can be undone', () => {
  it('only within a minute, by the moderator who made it, if the submission has not changed since', () => {
    const { closed, next } = decided();
    expect(undo(closed, next, 'mo', soon)).toMatchObject({
      nextCase: { state: 'open', version: 3 },
      next: { state: 'held', version: 4, decisions: 2 },
      aggregates: [{ change: { s4: -1, a12: -1 } }],
    });
    expect(undo(closed, next, 'mo', late)).toEqual({ refused: 'undo-expired' });
    expect(undo(closed, next, 'tom', soon)).toEqual({ refused: 'undo-expired' });
    expect(undo(closed, { ...next, version: next.version + 1 }, 'mo', soon)).toEqual({
      refused: 'submission-changed',
    });
    expect(undo(aCase({ state: 'closed' }), next, 'mo', soon)).toEqual({ refused: 'undo-expired' });
  });

  it('together with the strike that the decision caused', () => {
    const { closed, next, decision, strike } = decided(aCase(), undefined, {
      outcome: 'reject',
      reasons: ['spam'],
    });
    expect(strike?.sequence).toBe(decision.sequence);
    expect(undo(closed, next, 'mo', soon)).toMatchObject({
      lifts: { item: anAddress().item, sequence: decision.sequence },
    });
  });

  it('together with the lifting of a strike', () => {
    const moderationCase = aCase({ kind: 'appeal', appeal });
    const { closed, next, decision, lifts } = decided(moderationCase, removed, {
      outcome: 'overturn',
      publicNote: 'You were right.',
    });
    expect(lifts).toEqual({ item: anAddress().item, sequence: 1 });
    expect(undo(closed, next, 'mo', soon, [removal, decision])).toMatchObject({
      next: { state: 'removed', appeal: { state: 'open' } },
      strike: strikeOf(anAddress().item, removal),
    });
  });

  it('without restoring a strike that the decision did not lift', () => {
    const moderationCase = aCase({ kind: 'appeal', appeal });
    const { closed, next, decision } = decided(moderationCase, removed, {
      outcome: 'uphold',
      publicNote: 'It stands.',
    });
    expect(undo(closed, next, 'mo', soon, [removal, decision])).not.toHaveProperty('strike');
  });
});
