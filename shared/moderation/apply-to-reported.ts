import { applyDecision, type Outcome } from './apply-decision.ts';
import type { DecidedReason, Submission } from './submission.ts';
import type { Refusal, SubmissionEvent } from './submission-machine.ts';
import { rememberEdit } from './waiting-edit.ts';

const decidedDirectly: readonly Submission['state'][] = ['published', 'flagged', 'quarantined', 'removed'];

/**
 * Applies a decision about a reported review, even if its author has sent a newer text or withdrawn the review since.
 * `keep` does not change the state of the newer text. Taking the review down stores that state, so that `resumeEdit`
 * can bring the newer text back when the review is restored. For a withdrawn review only `keep` or `remove` can be
 * recorded, and neither changes it.
 */
export function applyToReported(
  submission: Submission,
  event: SubmissionEvent,
  reasons: DecidedReason[],
  now: string,
): Outcome | Refusal {
  const changedSince =
    submission.kind === 'review' && submission.reported && !decidedDirectly.includes(submission.state);
  if (event.type !== 'decided-after-publication' || !changedSince)
    return applyDecision(submission, event, reasons, now);
  const same = { next: { ...submission, version: submission.version + 1 }, change: {}, shows: false };
  if (submission.state === 'withdrawn')
    return event.outcome === 'keep' || event.outcome === 'remove' ? same : { refused: 'withdrawn' };
  if (event.outcome === 'keep') return same;
  const applied = applyDecision({ ...submission, state: 'flagged' }, event, reasons, now);
  return 'refused' in applied ? applied : { ...applied, next: rememberEdit(submission, applied.next) };
}
