import type { Appeal, Case, CaseKind } from './case.ts';
import type { ModeratorOutcome } from './decision-request.ts';

const aboutHeld = ['publish', 'needs-edit', 'reject', 'escalate'] as const;
const aboutPublished = ['keep', 'quarantine', 'remove', 'restore', 'escalate'] as const;

/** The outcomes that a moderator can choose for each kind of case. */
export const possibleOutcomes: Readonly<Record<CaseKind, readonly ModeratorOutcome[]>> = {
  review: aboutHeld,
  suggestion: aboutHeld,
  report: aboutPublished,
  name: ['keep', 'reset', 'escalate'],
  sample: aboutPublished,
  appeal: ['uphold', 'overturn', 'modify', 'escalate'],
  'appeal-text': ['publish', 'reject', 'escalate'],
};

/**
 * Returns the outcomes that a moderator can choose for a case. When an edit of a reported review is held, both the
 * outcomes about the edit and those that take down the published text are possible.
 */
export function outcomesFor(
  { kind, reports }: { kind: Case['kind']; reports?: number | undefined },
  submission: { state: string; published?: unknown },
): readonly ModeratorOutcome[] {
  if (submission.state === 'withdrawn') return kind === 'report' ? ['keep', 'remove', 'escalate'] : [];
  const isBoth = kind === 'review' && reports !== undefined && submission.published !== undefined;
  return isBoth ? [...possibleOutcomes.review, 'quarantine', 'remove'] : possibleOutcomes[kind];
}

/** The effect of each outcome when a reporter appeals against a decision to keep a review. */
const effectsForReporters: Partial<Record<ModeratorOutcome, ModeratorOutcome>> = {
  uphold: 'keep',
  overturn: 'remove',
  modify: 'quarantine',
};

/**
 * The effect of each outcome when a reporter appeals against a decision to keep a name. There is none for `modify`,
 * because a name cannot be hidden.
 */
const effectsForNameReporters: typeof effectsForReporters = { uphold: 'keep', overturn: 'reset' };

/**
 * Returns what an outcome does to the text or name. In an appeal by a reporter the same outcome has a different effect
 * than in one by an author.
 */
export function effectOf(
  { appeal, about }: { appeal?: Pick<Appeal, 'by'> | undefined; about?: 'name' | undefined },
  outcome: ModeratorOutcome,
): ModeratorOutcome {
  if (appeal?.by !== 'reporter') return outcome;
  return (about === 'name' ? effectsForNameReporters : effectsForReporters)[outcome] ?? outcome;
}

/** Outcomes that need a reason, because they are adverse to the author. */
export const adverseOutcomes: ReadonlySet<ModeratorOutcome> = new Set([
  'needs-edit',
  'reject',
  'quarantine',
  'remove',
  'reset',
  'modify',
]);
