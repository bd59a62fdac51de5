import { counterChange } from '../community-reviews/aggregate.ts';
import { defined } from '../values/defined.ts';
import { countedAs, shownReview } from './approved.ts';
import type { Case } from './case.ts';
import type { CaseChange } from './case-change.ts';
import type { LinkedDecision } from './decision.ts';
import { nameChange } from './name-change.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import { strikeOf } from './strike.ts';
import type { Submission } from './submission.ts';

/** How long a decision can be undone, in milliseconds. */
export const undoMs = 60_000;

/** Returns the time (ISO) of the earliest decision that can still be undone at the time `moment` (ISO). */
export function undoableSince(moment: string): string {
  return new Date(Date.parse(moment) - undoMs).toISOString();
}

/**
 * Adds the case and the submission from before the decision to a closed case, so that the decision can be undone for a
 * minute.
 */
export function undoable(
  closed: Case,
  before: { moderationCase: Case; submission: Submission },
  by: string,
  now: string,
  request: NonNullable<Case['undo']>['request'],
): Case {
  const { undo: _, ...moderationCase } = before.moderationCase;
  return {
    ...closed,
    undo: {
      by,
      until: new Date(Date.parse(now) + undoMs).toISOString(),
      request,
      submissionVersion: before.submission.version + 1,
      moderationCase,
      submission: before.submission,
    },
  };
}

const strikeToRestore = (before: Omit<Case, 'undo'>, decisions: readonly LinkedDecision[], now: string) => {
  const { appeal, address } = before;
  const appealed = decisions.find(({ sequence }) => sequence === appeal?.decision);
  const overturned = decisions.at(-1)?.outcome === 'overturn' && appeal?.by === 'author';
  const strike = overturned && appealed ? strikeOf(address.item, appealed) : undefined;
  return strike && strike.endsAt > now ? strike : undefined;
};

/**
 * Undoes the latest decision, if the moderator who made it asks within a minute and the submission has not changed
 * since. The decision stays in the chain, followed by one with the outcome `undo`. When the decision answered an appeal,
 * pass all earlier `decisions` about the submission: undoing an `overturn` restores the strike that it deleted.
 */
export function undo(
  closed: Case,
  submission: Submission,
  by: string,
  now: string,
  decisions: readonly LinkedDecision[] = [],
): CaseChange | { refused: 'undo-expired' | 'submission-changed' } {
  const { undo: before } = closed;
  if (before === undefined || before.by !== by || before.until < now) return { refused: 'undo-expired' };
  if (submission.version !== before.submissionVersion) return { refused: 'submission-changed' };
  const { slug, audience, address } = submission;
  const decision = recordDecision(submission, {
    outcome: 'undo',
    question: closed.kind,
    reasons: [],
    policyVersion: '',
    findings: [],
    source: 'own-initiative',
    detectedAutomatically: false,
    decidedAutomatically: 'no',
    decidedBy: by,
    decidedAt: now,
    openedAt: closed.openedAt,
  });
  const strike = strikeToRestore(before.moderationCase, decisions, now);
  const was = shownReview(before.submission);
  const is = shownReview(submission);
  const change = counterChange(countedAs(submission), countedAs(before.submission));
  const name = nameChange(submission, before.submission, now);
  return {
    nextCase: { ...before.moderationCase, version: closed.version + 1 },
    next: withDecision({ ...before.submission, version: submission.version + 1 }, decision),
    previous: { case: closed.version, submission: submission.version },
    ...defined({ name }),
    decision,
    aggregates:
      JSON.stringify(was) === JSON.stringify(is) && Object.keys(change).length === 0
        ? []
        : [{ slug, audience, address, change, now }],
    lifts: { item: address.item, sequence: submission.decisions },
    ...defined({ strike }),
  };
}
