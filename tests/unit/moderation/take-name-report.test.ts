import { describe, expect, it } from 'vitest';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import { DecisionRequest } from '../../../shared/moderation/decision-request.ts';
import { nameChange } from '../../../shared/moderation/name-change.ts';
import type { Report } from '../../../shared/moderation/report.ts';
import type { ReportSummary } from '../../../shared/moderation/reporter-record.ts';
import type { NameSubmission } from '../../../shared/moderation/submission.ts';
import { takeNameReport } from '../../../shared/moderation/take-name-report.ts';
import { undo, undoable } from '../../../shared/moderation/undo.ts';
import { anAddress, aPublishedReview } from '../../support/samples.ts';

const at = '2026-11-02T09:00:00.000Z';
const report = (change: Partial<Report> = {}): Report => ({
  address: anAddress(9, 9),
  about: anAddress(1, 7),
  slug: 'a-title',
  titleName: 'A Title',
  reason: 'name',
  weight: 1,
  at,
  ...change,
});
const summary = (change: Partial<ReportSummary> = {}): ReportSummary => ({
  at,
  reason: 'name',
  weight: 1,
  fresh: true,
  ...change,
});
const review = aPublishedReview({ handle: 'Willow Brook' });
const first = () =>
  takeNameReport({ review, name: undefined, open: undefined, earlier: [] }, report(), summary());

describe('a report about a name', () => {
  it('opens a case about the name, with the reported review as its target', () => {
    const { next, case: opened } = first();
    expect(next).toMatchObject({ kind: 'name', handle: 'Willow Brook', state: 'flagged', decisions: 0 });
    expect(opened).toMatchObject({
      next: { kind: 'name', state: 'open', reports: 1, address: report().about },
    });
  });

  it('raises the priority of the open case, and ends the lease of a moderator who makes the report', () => {
    const { next, summary: earlier, case: opened } = first();
    const held = {
      ...opened.next,
      state: 'assigned' as const,
      assignee: anAddress(8).person,
      leaseUntil: at,
    };
    const repeated = (who: number) =>
      takeNameReport(
        { review, name: next, open: held, earlier: [earlier, earlier, earlier] },
        report({ address: anAddress(who, 1), weight: 3 }),
        summary({ weight: 3 }),
      );
    expect(repeated(5).case.next).toMatchObject({
      state: 'assigned',
      reports: 4,
      priority: opened.next.priority + 3,
    });
    expect(repeated(5)).toMatchObject({ previousVersion: 1, case: { previousVersion: 1 } });
    expect(repeated(8).case.next).toMatchObject({ state: 'queued', version: 2 });
    expect(repeated(8).case.next).not.toHaveProperty('assignee');
  });

  it('opens a new case with the next version when the name was kept before', () => {
    const { next, case: opened } = first();
    const closed = { ...opened.next, state: 'closed' as const, version: 4 };
    const reopened = takeNameReport(
      { review, name: { ...next, state: 'published', version: 3 }, open: closed, earlier: [] },
      report(),
      summary(),
    );
    expect(reopened.next).toMatchObject({ state: 'flagged', version: 4 });
    expect(reopened.case).toMatchObject({ next: { state: 'open', version: 5 }, previousVersion: 4 });
  });
});

describe('the reset of a name', () => {
  const { next: name, case: opened } = first();
  const request = (outcome: string) =>
    DecisionRequest.parse({ outcome, reasons: ['name'], publicNote: 'It mocks somebody.', version: 1 });
  const deciding = { by: 'mod', now: at, policyVersion: '1', carriers: ['one'] };
  const answer = decideByModerator(opened.next, name, request('reset'), deciding);

  it('removes the name, gives the owner a strike, and is a decision about the name', () => {
    expect(answer).toMatchObject({
      next: { state: 'removed', carriers: ['one'], decisions: 1 },
      name: { to: 'reset', name: 'Willow Brook', person: name.address.person },
      decision: { outcome: 'reset', question: 'name', source: 'notice' },
      strike: { code: 'name' },
      aggregates: [],
    });
  });

  it('restores the name on the submissions that carried it when the reset is undone', () => {
    if ('refused' in answer) throw new Error(answer.refused);
    const before = { moderationCase: opened.next, submission: name };
    const closed = undoable(answer.nextCase, before, 'mod', at, { key: '', body: '' });
    expect(undo(closed, answer.next, 'mod', at)).toMatchObject({
      name: { to: 'restored', carriers: ['one'] },
      next: { state: 'flagged' },
    });
  });

  it('does not happen when the name is kept, and is not possible for default names', () => {
    const confirmed = decideByModerator(opened.next, name, request('keep'), deciding);
    expect(confirmed).toMatchObject({ next: { state: 'published' } });
    expect(confirmed).not.toHaveProperty('name');
    const given: NameSubmission = { ...name, handle: 'Copper Robin 0' };
    expect(nameChange(given, { ...given, state: 'published' }, at)).toBeUndefined();
  });
});
