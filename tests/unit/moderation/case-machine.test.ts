import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/moderation/case.ts';
import {
  advanceCase,
  type CaseEvent,
  isCaseRefusal,
  leaseMinutes,
  withoutLeaseOf,
} from '../../../shared/moderation/case-machine.ts';
import { aCase } from '../../support/cases.ts';

const now = '2026-11-01T12:00:00.000Z';
const later = '2026-11-01T12:10:00.000Z';
const earlier = '2026-11-01T11:50:00.000Z';
const held = (state: Case['state'], assignee: string, leaseUntil: string) =>
  aCase({ state, assignee, assigneeName: assignee, leaseUntil });

const cases: Record<string, Case> = {
  open: aCase(),
  queued: aCase({ state: 'queued' }),
  'assigned-to-me': held('assigned', 'me', later),
  'assigned-to-other': held('assigned', 'other', later),
  'lease-run-out': held('assigned', 'other', earlier),
  'my-lease-run-out': held('assigned', 'me', earlier),
  escalated: aCase({ state: 'escalated', priority: 9 }),
  'escalated-to-me': held('escalated', 'me', later),
  'escalated-to-other': held('escalated', 'other', later),
  'escalated-run-out': held('escalated', 'other', earlier),
  closed: aCase({ state: 'closed' }),
};

const events: Record<string, CaseEvent> = {
  claimed: { type: 'claimed', by: 'me', name: 'Me', now },
  released: { type: 'released', by: 'me', now },
  expired: { type: 'expired', now },
  escalated: { type: 'escalated', by: 'me', now },
  closed: { type: 'closed', by: 'me', now },
};

/** The expected answers, written by hand: the next state, or `shut` case-closed, `taken` case-assigned, `free` case-not-assigned. */
const table = `
case                claimed    released   expired    escalated  closed
open                assigned   free       free       escalated  closed
queued              assigned   free       free       escalated  closed
assigned-to-me      assigned   queued     free       escalated  closed
assigned-to-other   taken      taken      free       taken      taken
lease-run-out       assigned   free       queued     escalated  closed
my-lease-run-out    assigned   queued     queued     escalated  closed
escalated           escalated  free       free       escalated  closed
escalated-to-me     escalated  escalated  free       escalated  closed
escalated-to-other  taken      taken      free       taken      taken
escalated-run-out   escalated  free       escalated  escalated  closed
closed              shut       shut       shut       shut       shut
`;

const refusals: Record<string, string> = {
  shut: 'case-closed',
  taken: 'case-assigned',
  free: 'case-not-assigned',
};

const [header = '', ...rows] = table.trim().split('\n');
const columns = header.split(/\s+/).slice(1);
const pairs = rows.flatMap((row) => {
  const [name = '', ...cells] = row.split(/\s+/);
  return columns.map((event, index) => ({ name, event, expected: cells[index] ?? '' }));
});

describe('a case', () => {
  it('has a row in the expected table for every example and a column for every event', () => {
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual(Object.keys(cases));
    expect(columns).toEqual(Object.keys(events));
    expect(pairs).toHaveLength(55);
  });

  it.each(pairs)(
    'in the row $name has the result $expected for the event $event',
    ({ name, event, expected }) => {
      const before = cases[name]!;
      const next = advanceCase(before, events[event]!);

      if (expected in refusals) expect(next).toEqual({ refused: refusals[expected] });
      else expect(next).toMatchObject({ state: expected, version: before.version + 1 });
    },
  );

  it('is leased for twenty minutes from each claim, even a repeated one', () => {
    const claimed = advanceCase(cases['assigned-to-me']!, events.claimed!);

    expect(leaseMinutes).toBe(20);
    expect(claimed).toMatchObject({ assignee: 'me', leaseUntil: '2026-11-01T12:20:00.000Z' });
  });

  it.each(['released', 'escalated', 'closed'])('has no assignee after it is %s', (event) => {
    const next = advanceCase(cases['assigned-to-me']!, events[event]!);

    expect(isCaseRefusal(next)).toBe(false);
    expect(next).not.toHaveProperty('assignee');
    expect(next).not.toHaveProperty('leaseUntil');
  });
});

describe('A person who may no longer work on a case', () => {
  it('loses the lease, and the case goes back to the queue', () => {
    const mine = held('assigned', 'me', later);
    expect(withoutLeaseOf(mine, 'me')).toEqual({ ...aCase({ state: 'queued' }), version: mine.version });
    expect(withoutLeaseOf(held('escalated', 'me', later), 'me').state).toBe('escalated');
  });

  it('does not end the lease of anybody else', () => {
    for (const moderationCase of [held('assigned', 'other', later), aCase()])
      expect(withoutLeaseOf(moderationCase, 'me')).toEqual(moderationCase);
  });
});
