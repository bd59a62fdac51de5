import { exampleIds } from './ids.ts';
import { review } from './submissions.ts';
import { moment, slug, title } from './titles.ts';

const opened = '2026-05-04T09:12:00.000Z';
const span = { field: 'text', start: 8, end: 18 };

/** A case without the texts that it is about. */
export const caseSummary = {
  id: exampleIds.case,
  version: 2,
  state: 'assigned',
  kind: 'review',
  receipt: exampleIds.receipt,
  title: { slug, name: title.name },
  audience: 'adult',
  category: 'unmarked-spoiler',
  priority: 4,
  openedAt: opened,
  assignee: 'Cedar Finch',
  leaseUntil: '2026-05-04T09:50:00.000Z',
  mine: true,
} as const;

const { assignee: _, leaseUntil: __, mine: ___, ...unclaimed } = caseSummary;

/** A case that nobody has claimed. */
export const waitingCase = { ...unclaimed, state: 'queued', version: 3 } as const;

/** A case with everything that a moderator needs to decide it. */
export const caseInFull = {
  ...caseSummary,
  submission: { kind: 'review', state: 'held', revision: 1, submittedAt: opened, content: review },
  texts: { text: review.text },
  findings: [{ category: 'spoiler', severity: 2, start: 8, end: 18, analyzer: 'spoilers', field: 'text' }],
  spans: [{ ...span, category: 'spoiler' }],
  reasons: [{ code: 'unmarked-spoiler', spans: [span] }],
  author: { handle: 'Amber Heron', audience: 'adult', submissions: { published: 3, held: 1 }, strikes: [] },
  decisions: [
    {
      sequence: 1,
      outcome: 'hold',
      reasons: ['unmarked-spoiler'],
      decidedAt: opened,
      decidedBy: 'screening',
      policyVersion: '1',
      hash: 'k3ZbW8sQn1VtR5xY0aLcJ2',
    },
  ],
} as const;

/** A case after a decision. */
export const decidedCase = {
  ...unclaimed,
  version: 3,
  state: 'closed',
  closedAt: moment,
  outcome: 'needs-edit',
  undoUntil: '2026-05-04T09:31:00.000Z',
} as const;

const rule = {
  category: 'advertising',
  minimumSeverity: 2,
  minimumScore: 0.8,
  outcome: 'hold',
  reason: 'advertising',
} as const;

/** A policy with one rule. A real one has a rule for every category that must never be published. */
const policy = { version: '4', samplingShare: 0.02, rules: [rule] };

/** A proposed policy as an administrator sends it. */
export const proposal = { policy: { samplingShare: 0.02, rules: [rule] } };

/** The policy in force. */
export const policyInForce = {
  version: 4,
  policy,
  reports: {
    standing: { upheld: 3, timesDeclined: 2 },
    agreement: { accounts: 3, contributions: 2, days: 30 },
    breaker: { hidings: 20, minutes: 60 },
    screening: [{ reasons: ['threat'], categories: ['threat'], minimumSeverity: 1 }],
  },
  activatedAt: moment,
  activatedBy: 'Linden Otter',
} as const;

/** What a proposed policy would have changed. */
export const replay = {
  considered: 1200,
  flipCount: 1,
  byCategory: { advertising: 1 },
  flips: [{ receipt: exampleIds.receipt, from: 'publish', to: 'hold', category: 'advertising' }],
};
