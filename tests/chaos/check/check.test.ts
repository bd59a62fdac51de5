import { describe, expect, it } from 'vitest';
import { violationsOf } from './index.ts';
import type { Outcome, PageAudience, StoredSubmission } from './outcome.ts';

const nobody: PageAudience = {
  count: 0,
  averageStars: null,
  averageAge: null,
  histogram: [0, 0, 0, 0, 0],
  latest: [],
};

const submission = (item: string, more: Partial<StoredSubmission>): StoredSubmission => ({
  person: 'ana',
  item,
  kind: 'review',
  state: 'held',
  version: 2,
  revision: 1,
  slug: 'bluey',
  audience: 'adult',
  handle: 'Amber Owl 7',
  listed: false,
  ...more,
});

/** A correct outcome: one review published and edited, one held. */
const correctOutcome = (): Outcome => ({
  results: [
    {
      scenario: 'an edit',
      slug: 'bluey',
      receipt: 'rcp_1',
      revisions: 2,
      withdrawals: 0,
      expectedState: 'published',
      unexpected: [],
      tries: 2,
    },
    {
      scenario: 'another language',
      slug: 'bluey',
      receipt: 'rcp_2',
      revisions: 1,
      withdrawals: 0,
      expectedState: 'held',
      unexpected: [],
      tries: 1,
    },
  ],
  addresses: { rcp_1: 'ana/one', rcp_2: 'ana/two' },
  receiptStates: { rcp_1: 'published', rcp_2: 'held' },
  submissions: [
    submission('one', {
      state: 'published',
      version: 4,
      revision: 2,
      published: JSON.stringify({ stars: 4, age: 9, grid: { language: 2 } }),
      publishedAt: '2026-03-01T10:00:00.000Z',
      listed: true,
    }),
    submission('two', {}),
  ],
  decisions: [
    { person: 'ana', item: 'one', revision: 1, outcome: 'publish' },
    { person: 'ana', item: 'one', revision: 2, outcome: 'publish' },
    { person: 'ana', item: 'two', revision: 1, outcome: 'hold' },
  ],
  cases: ['ana/two'],
  aggregates: [
    { slug: 'bluey', audience: 'adult', counters: { s4: 1, g6: 2 } },
    { slug: 'bluey', audience: 'adult', counters: { a9: 1, h6: 1, x1: 1 } },
  ],
  pages: {
    bluey: {
      adults: {
        count: 1,
        averageStars: 4,
        averageAge: 9,
        histogram: [0, 0, 0, 1, 0],
        latest: [{ handle: 'Amber Owl 7', stars: 4, publishedAt: '2026-03-01T10:00:00.000Z' }],
      },
      teens: nobody,
      educators: nobody,
    },
  },
  queues: {
    ScreeningDeadLetters: 0,
    OverdueDeadLetters: 0,
    RelayReaderDeadLetters: 0,
    ProjectorReaderDeadLetters: 0,
    ScreeningQueue: 0,
    OverdueQueue: 3,
  },
  denied: 0,
});

/** Possible errors, and the checks that must find them. */
const corruptions: [string, (outcome: Outcome) => void, string[]][] = [
  ['a lost count', (o) => Object.assign(o.aggregates[0]!.counters, { s4: 0 }), ['aggregates']],
  ['a doubled count', (o) => Object.assign(o.aggregates[0]!.counters, { s4: 2 }), ['aggregates']],
  [
    'an age that was not removed',
    (o) => Object.assign(o.aggregates[1]!.counters, { a12: 1 }),
    ['aggregates'],
  ],
  ['a lost submission', (o) => o.submissions.pop(), ['receipts', 'decisions', 'cases']],
  [
    'a submission that was never screened',
    (o) => Object.assign(o.submissions[1]!, { state: 'submitted' }),
    ['receipts'],
  ],
  ['a lost edit', (o) => Object.assign(o.submissions[0]!, { revision: 1 }), ['receipts', 'decisions']],
  [
    'a wrong final state',
    (o) => Object.assign(o.submissions[1]!, { state: 'rejected' }),
    ['receipts', 'decisions'],
  ],
  ['a lost decision', (o) => o.decisions.pop(), ['decisions']],
  ['a duplicate decision', (o) => o.decisions.push(o.decisions[0]!), ['decisions']],
  [
    'a transaction that was applied twice',
    (o) => Object.assign(o.submissions[0]!, { version: 5 }),
    ['decisions'],
  ],
  ['a lost case', (o) => o.cases.pop(), ['cases']],
  ['a case that was left open', (o) => o.cases.push('ana/one'), ['cases']],
  ['a page that is out of date', (o) => Object.assign(o.pages.bluey!.adults, nobody), ['pages']],
  [
    'a page with an older text',
    (o) => Object.assign(o.pages.bluey!.adults.latest[0]!, { stars: 1 }),
    ['pages'],
  ],
  [
    'a receipt with another state',
    (o) => Object.assign(o.receiptStates, { rcp_2: 'submitted' }),
    ['receipts'],
  ],
  ['a dead-lettered record', (o) => Object.assign(o.queues, { RelayReaderDeadLetters: 1 }), ['queues']],
  ['a denied call', (o) => Object.assign(o, { denied: 1 }), ['queues']],
  ['an unexpected response', (o) => o.results[0]!.unexpected.push('review got 500'), ['receipts']],
];

describe('the checks of a chaos run', () => {
  it('find nothing in a correct outcome', () => {
    expect(violationsOf(correctOutcome())).toEqual([]);
  });

  it.each(corruptions)('find %s', (_, corrupt, checks) => {
    const outcome = correctOutcome();
    corrupt(outcome);
    const found = new Set(violationsOf(outcome).map(({ check }) => check));
    expect(found.intersection(new Set(checks)).size).toBe(checks.length);
  });

  it('accept that the sweeper held a submission, if its receipt says so', () => {
    const outcome = correctOutcome();
    const [review] = outcome.submissions;
    Object.assign(review!, { state: 'held', reasons: 'The check could not be finished (screening), so' });
    expect(violationsOf(outcome).filter(({ check }) => check === 'receipts')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('the API returns') }),
    ]);
  });
});
