import type { Appeal, Case, CaseKind } from './case.ts';
import type { ModeratorOutcome } from './decision-request.ts';

const aboutHeld = ['publish', 'needs-edit', 'reject', 'escalate'] as const;
const aboutPublished = ['keep', 'quarantine', 'remove', 'restore', 'escalate'] as const;

/** What can be decided about each kind of case. */
export const possibleOutcomes: Readonly<Record<CaseKind, readonly ModeratorOutcome[]>> = {
  review: aboutHeld,
  suggestion: aboutHeld,
  report: aboutPublished,
  name: ['keep', 'reset', 'escalate'],
  sample: aboutPublished,
  appeal: ['uphold', 'overturn', 'modify', 'escalate'],
};

/** What can be decided about a case: an edit of something reported is decided together with what readers see until then. */
export function outcomesFor(
  { kind, reports }: { kind: Case['kind']; reports?: number | undefined },
  submission: { state: string; published?: unknown },
): readonly ModeratorOutcome[] {
  if (submission.state === 'withdrawn') return kind === 'report' ? ['keep', 'remove', 'escalate'] : [];
  const isBoth = kind === 'review' && reports !== undefined && submission.published !== undefined;
  return isBoth ? [...possibleOutcomes.review, 'quarantine', 'remove'] : possibleOutcomes[kind];
}

/** A reporter appeals against what was kept: to overturn that is to take it down, to modify it to hide it. */
const effectsForReporters: Partial<Record<ModeratorOutcome, ModeratorOutcome>> = {
  uphold: 'keep',
  overturn: 'remove',
  modify: 'quarantine',
};

/** The same about a name, which cannot be hidden for now. */
const effectsForNameReporters: typeof effectsForReporters = { uphold: 'keep', overturn: 'reset' };

/** What an outcome does to the text or the name: who appeals decides what it means to be right. */
export function effectOf(
  { appeal, about }: { appeal?: Pick<Appeal, 'by'> | undefined; about?: 'name' | undefined },
  outcome: ModeratorOutcome,
): ModeratorOutcome {
  if (appeal?.by !== 'reporter') return outcome;
  return (about === 'name' ? effectsForNameReporters : effectsForReporters)[outcome] ?? outcome;
}

/** Outcomes that need a reason, because somebody loses by them. */
export const adverseOutcomes: ReadonlySet<ModeratorOutcome> = new Set([
  'needs-edit',
  'reject',
  'quarantine',
  'remove',
  'reset',
  'modify',
]);
