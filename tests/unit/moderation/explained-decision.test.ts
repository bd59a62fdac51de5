import { describe, expect, it } from 'vitest';
import { linkDecision } from '../../../shared/moderation/chain.ts';
import type { Decision } from '../../../shared/moderation/decision.ts';
import { explainDecision } from '../../../shared/moderation/explained-decision.ts';
import { aReview } from '../../support/samples.ts';

const now = new Date('2026-11-02T09:00:00.000Z');
const decision = (change: Partial<Decision> = {}) =>
  linkDecision(
    {
      revision: 1,
      outcome: 'reject',
      reasons: [{ code: 'spam', spans: [] }],
      policyVersion: '1',
      findings: [],
      source: 'own-initiative',
      detectedAutomatically: true,
      decidedAutomatically: 'fully',
      decidedBy: 'screening',
      decidedAt: '2026-11-01T00:00:00.000Z',
      openedAt: '2026-11-01T00:00:00.000Z',
      ...change,
    },
    0,
    '',
  );
const rejected = aReview({ state: 'rejected', decidedAt: '2026-11-01T00:00:00.000Z', decisions: 1 });
const explain = (change: Partial<Decision> = {}, submission = rejected) =>
  explainDecision('rcp_x', submission, decision(change), [decision(change)], now);

describe('an explained decision', () => {
  it('says what happened, why, who decided, and until when the author may appeal', () => {
    expect(explain()).toMatchObject({
      effect: 'reject',
      ground: 'rules',
      reasons: [{ code: 'spam', text: expect.stringContaining('message sent to many places') }],
      decidedAutomatically: 'fully',
      appealableUntil: '2027-05-01T00:00:00.000Z',
    });
  });

  it('contains neither the author, nor their text, nor the moderator', () => {
    const explanation = JSON.stringify(explain({ decidedBy: 'mo', internalNote: 'Third time.' }));
    expect(explanation).not.toMatch(/Third|"mo"|film|Owl/);
    expect(explanation).not.toContain(rejected.address.person);
  });

  it('contains the moderator’s note only once', () => {
    const reasons = [{ code: 'other', spans: [], text: 'It praises a shop.' }];
    expect(explain({ reasons, publicNote: 'It praises a shop.' })).not.toHaveProperty('publicNote');
    expect(explain({ publicNote: 'It praises a shop.' }).publicNote).toBe('It praises a shop.');
  });

  it('has the ground `law` when a reason is a legal one', () => {
    expect(explain({ reasons: [{ code: 'copyright', spans: [] }] }).ground).toBe('law');
  });

  it.each(['publish', 'restore', 'keep', 'overturn'] as const)(
    'has the date of a later %s that replaced it, unless that was undone',
    (outcome) => {
      const first = decision({ outcome: 'quarantine' });
      const later = linkDecision(
        { ...decision(), outcome, decidedAt: '2026-11-02T00:00:00.000Z' },
        first.sequence,
        first.hash,
      );
      const explained = (decisions: (typeof first)[]) =>
        explainDecision('rcp_x', rejected, first, decisions, now);

      expect(explained([first, later]).replacedAt).toBe('2026-11-02T00:00:00.000Z');
      expect(explained([first])).not.toHaveProperty('replacedAt');
      const undone = linkDecision({ ...decision(), outcome: 'undo' }, later.sequence, later.hash);
      expect(explained([first, later, undone])).not.toHaveProperty('replacedAt');
    },
  );

  it('has no deadline when no appeal is possible', () => {
    const upheld = { ...rejected, appeal: { decision: 1, state: 'upheld' as const, answer: 1 } };
    expect(explain({}, upheld)).not.toHaveProperty('appealableUntil');
  });
});
