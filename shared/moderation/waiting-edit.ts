import { isTakenDown, publishedRevisionOf } from './approved.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

const decidedStates: readonly Submission['state'][] = ['needs-edit', 'rejected'];

/**
 * Stores the state and reasons of the author's newer text, if there is one, when a review is taken down. That
 * decision is not about the newer text, so `resumeEdit` restores its state when readers see the review again.
 */
export function rememberEdit<Hidden extends Submission>(before: Submission, hidden: Hidden): Hidden {
  if (before.kind !== 'review' || hidden.kind !== 'review' || isTakenDown(before)) return hidden;
  if (before.content === undefined || before.published === undefined) return hidden;
  return { ...hidden, edit: { state: before.state, reasons: before.reasons } };
}

/**
 * Restores the author's newer text, if there is one, when a review becomes visible again. A text that was rejected or
 * sent back gets its former state and reasons. A text without a decision becomes a new revision, which is screened.
 */
export function resumeEdit(shown: ReviewSubmission): ReviewSubmission {
  if (shown.content === undefined) return shown;
  const { edit, ...rest } = shown;
  if (edit && decidedStates.includes(edit.state))
    return { ...rest, state: edit.state, reasons: edit.reasons };
  const { decidedAt: _, ...review } = rest;
  return {
    ...review,
    state: 'submitted',
    revision: shown.revision + 1,
    publishedRevision: publishedRevisionOf(shown),
    reasons: [],
  };
}
