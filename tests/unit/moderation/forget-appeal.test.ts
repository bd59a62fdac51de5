import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/moderation/case.ts';
import { forgetReporterAppeal } from '../../../shared/moderation/forget-appeal.ts';
import { undoable } from '../../../shared/moderation/undo.ts';
import { aCase } from '../../support/cases.ts';
import { aPublishedReview } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const text = 'I know who wrote this.';
const anAppeal = (change: Partial<Case> = {}): Case =>
  aCase({
    kind: 'appeal',
    reports: 1,
    appeal: { by: 'reporter', text, openedAt: now, decision: 2, decider: 'someone' },
    ...change,
  });
const forget = (moderationCase: Case, reportedSince = false) =>
  forgetReporterAppeal(moderationCase, 2, { reportedSince, now });

describe('an erased appeal of a reporter', () => {
  it('closes the open case about the appeal', () => {
    const next = forget(anAppeal({ state: 'assigned', assignee: 'a', leaseUntil: now }));
    expect(next).toMatchObject({ state: 'closed', closedAt: now, version: 2 });
    for (const name of ['appeal', 'assignee', 'leaseUntil']) expect(next).not.toHaveProperty(name);
  });

  it('turns an open case about a name back into a name case when others reported the name since', () => {
    const next = forget(anAppeal({ about: 'name' }), true);
    expect(next).toMatchObject({ state: 'open', kind: 'name' });
    expect(next).not.toHaveProperty('about');
  });

  it('leaves the case open, as a report, when others reported the review since', () => {
    const next = forget(anAppeal(), true);
    expect(next).toMatchObject({ state: 'open', kind: 'report', reports: 1 });
    expect(next).not.toHaveProperty('appeal');
  });

  it('is removed from a closed case and from its copy for undo', () => {
    const closed = anAppeal({ state: 'closed', closedAt: now });
    const before = { moderationCase: anAppeal(), submission: aPublishedReview() };
    const next = forget(undoable(closed, before, 'someone', now, { key: 'k', body: 'b' }));
    expect(JSON.stringify(next)).not.toContain(text);
    expect(next).toMatchObject({ state: 'closed', closedAt: now, appeal: { decision: 2, text: '' } });
    const later = undoable(aCase({ state: 'closed', closedAt: now }), before, 'someone', now, {
      key: 'k',
      body: 'b',
    });
    expect(JSON.stringify(forget(later))).not.toContain(text);
  });

  it('changes nothing in a case without that appeal', () => {
    for (const other of [
      aCase(),
      anAppeal({ appeal: { by: 'author', text, openedAt: now, decision: 2, decider: 'someone' } }),
      anAppeal({ appeal: { by: 'reporter', text, openedAt: now, decision: 1, decider: 'someone' } }),
    ])
      expect(forget(other)).toBeUndefined();
  });
});
