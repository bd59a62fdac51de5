import { isTakenDown, publishedRevisionOf } from './approved.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

const decidedStates: readonly Submission['state'][] = ['needs-edit', 'rejected'];

/**
 * A review that is hidden now, with where its author's newer text stood, if they had sent one: hiding says nothing about
 * that text, so it goes on from there when readers see the review again.
 */
export function rememberEdit<Hidden extends Submission>(before: Submission, hidden: Hidden): Hidden {
  if (before.kind !== 'review' || hidden.kind !== 'review' || isTakenDown(before)) return hidden;
  if (before.content === undefined || before.published === undefined) return hidden;
  return { ...hidden, edit: { state: before.state, reasons: before.reasons } };
}

/**
 * A review that readers see again. A newer text that was refused stays so, with its reasons; one that nobody has decided
 * about is submitted as a new revision, which is screened like any other.
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
