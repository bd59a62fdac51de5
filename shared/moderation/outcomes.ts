import type { CaseKind } from './case.ts';
import type { RulingOutcome } from './ruling-request.ts';

const aboutHeld = ['publish', 'needs-edit', 'reject', 'escalate'] as const;
const aboutPublished = ['keep', 'quarantine', 'remove', 'restore', 'escalate'] as const;

/** What can be decided about each kind of case. */
export const possibleOutcomes: Readonly<Record<CaseKind, readonly RulingOutcome[]>> = {
  review: aboutHeld,
  suggestion: aboutHeld,
  report: aboutPublished,
  sample: aboutPublished,
  appeal: ['uphold', 'overturn', 'modify', 'escalate'],
};

/** Outcomes that need a reason, because somebody loses by them. */
export const adverseOutcomes: ReadonlySet<RulingOutcome> = new Set([
  'needs-edit',
  'reject',
  'quarantine',
  'remove',
  'modify',
]);
