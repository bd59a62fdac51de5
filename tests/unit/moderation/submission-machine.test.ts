import { describe, expect, it } from 'vitest';
import {
  isRefusal,
  isVisible,
  type SubmissionEvent,
  type SubmissionState,
  submissionStates,
  transition,
} from '../../../shared/moderation/submission-machine.ts';

/**
 * What each state answers, by hand. `=` the event's own outcome, `decided` already-decided, `fixed` not-editable,
 * `gone` withdrawn, `unseen` not-published; another word is the next state.
 */
const table = `
state            screened  decided  forwarded  edited   reconsidered  confirmed   restored   resubmitted  withdrawn  upheld       overturned  granted
submitted        =         decided  decided    decided  decided       unseen      unseen     submitted    withdrawn  decided      decided     decided
published        decided   decided  decided    decided  decided       =           unseen     submitted    withdrawn  decided      decided     decided
held             decided   =        =          decided  decided       unseen      unseen     submitted    withdrawn  decided      decided     decided
needs-edit       decided   decided  decided    decided  decided       unseen      unseen     submitted    withdrawn  needs-edit   published   =
rejected         decided   decided  decided    decided  decided       unseen      unseen     fixed        withdrawn  rejected     published   =
flagged          decided   decided  decided    decided  decided       =           unseen     submitted    withdrawn  decided      decided     decided
quarantined      decided   decided  decided    decided  decided       =           published  fixed        withdrawn  quarantined  published   =
removed          decided   decided  decided    decided  decided       unseen      published  fixed        withdrawn  removed      published   =
forwarded        decided   decided  decided    =        decided       unseen      unseen     submitted    withdrawn  decided      decided     decided
conflict         decided   decided  decided    =        =             unseen      unseen     submitted    withdrawn  decided      decided     decided
applied          decided   decided  decided    decided  decided       unseen      unseen     fixed        withdrawn  decided      decided     decided
declined         decided   decided  decided    decided  =             unseen      unseen     fixed        withdrawn  decided      decided     decided
duplicate        decided   decided  decided    decided  =             unseen      unseen     fixed        withdrawn  decided      decided     decided
withdrawn        gone      gone     gone       gone     gone          gone        gone       submitted    gone       gone         gone        gone
`;

const editorEffects = ['applied', 'declined', 'duplicate', 'conflict'] as const;

/** Every event, in the table's columns, with the state that it leads to when it is allowed. */
const events: Record<string, [SubmissionEvent, SubmissionState][]> = {
  screened: [
    [{ type: 'screened', outcome: 'publish' }, 'published'],
    [{ type: 'screened', outcome: 'forward' }, 'forwarded'],
    [{ type: 'screened', outcome: 'hold' }, 'held'],
    [{ type: 'screened', outcome: 'needs-edit' }, 'needs-edit'],
    [{ type: 'screened', outcome: 'reject' }, 'rejected'],
  ],
  decided: [
    [{ type: 'decided', outcome: 'publish' }, 'published'],
    [{ type: 'decided', outcome: 'needs-edit' }, 'needs-edit'],
    [{ type: 'decided', outcome: 'reject' }, 'rejected'],
  ],
  forwarded: [[{ type: 'forwarded' }, 'forwarded']],
  edited: editorEffects.map((outcome) => [{ type: 'edited', outcome }, outcome]),
  reconsidered: editorEffects.map((outcome) => [{ type: 'reconsidered', outcome }, outcome]),
  confirmed: [
    [{ type: 'decided-after-publication', outcome: 'keep' }, 'published'],
    [{ type: 'decided-after-publication', outcome: 'quarantine' }, 'quarantined'],
    [{ type: 'decided-after-publication', outcome: 'remove' }, 'removed'],
  ],
  restored: [[{ type: 'decided-after-publication', outcome: 'restore' }, 'published']],
  resubmitted: [[{ type: 'resubmitted' }, 'submitted']],
  withdrawn: [[{ type: 'withdrawn' }, 'withdrawn']],
  upheld: [[{ type: 'appealed', outcome: 'uphold' }, 'rejected']],
  overturned: [[{ type: 'appealed', outcome: 'overturn' }, 'published']],
  granted: [
    [{ type: 'appealed', outcome: 'forward' }, 'forwarded'],
    [{ type: 'appealed', outcome: 'modify' }, 'needs-edit'],
  ],
};

const refusals: Record<string, string> = {
  decided: 'already-decided',
  fixed: 'not-editable',
  gone: 'withdrawn',
  unseen: 'not-published',
};

const [header = '', ...rows] = table.trim().split('\n');
const columns = header.split(/\s+/).slice(1);
const pairs = rows.flatMap((row) => {
  const [state = '', ...cells] = row.split(/\s+/);
  return columns.flatMap((column, index) => {
    const cell = cells[index] ?? '';
    return (events[column] ?? []).map(([event, outcome]) => ({
      state: state as SubmissionState,
      event,
      label: JSON.stringify(event),
      expected: cell in refusals ? { refused: refusals[cell] } : cell === '=' ? outcome : cell,
    }));
  });
});

describe('a submission', () => {
  it('has a row in the expected table for every state, and a column for every event', () => {
    expect(rows.map((row) => row.split(/\s+/)[0]).sort()).toEqual([...submissionStates].sort());
    expect(pairs).toHaveLength(submissionStates.length * 27);
  });

  it.each(pairs)('that is $state answers $label with $expected', ({ state, event, expected }) => {
    expect(transition(state, event)).toEqual(expected);
  });

  it('never gets an unknown state', () => {
    const results = pairs.map(({ state, event }) => transition(state, event));
    const states = results.filter((result): result is SubmissionState => !isRefusal(result));
    expect(states.filter((state) => !submissionStates.includes(state))).toEqual([]);
  });

  it('can get into every state, except that an open case makes a review flagged', () => {
    const reached = new Set(pairs.map(({ state, event }) => transition(state, event)));
    expect(submissionStates.filter((state) => !reached.has(state))).toEqual(['flagged']);
  });

  it('is visible only while published or flagged', () => {
    expect(submissionStates.filter(isVisible)).toEqual(['published', 'flagged']);
  });
});
