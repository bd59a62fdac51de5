import { applyDecision, type Outcome } from './apply-decision.ts';
import type { DecidedReason, Submission } from './submission.ts';
import type { Refusal, SubmissionEvent } from './submission-machine.ts';
import { rememberEdit } from './waiting-edit.ts';

const asTheyAre: readonly Submission['state'][] = ['published', 'flagged', 'quarantined', 'removed'];

/**
 * Applies a decision about what readers see, also when its author has sent another text or taken it back since it was
 * reported. Keeping leaves that other text where it is; taking down takes it along, to go on from there
 * if that is undone. What was taken back can only be
 * said to have been right or wrong.
 */
export function applyToReported(
  submission: Submission,
  event: SubmissionEvent,
  reasons: DecidedReason[],
  now: string,
): Outcome | Refusal {
  const changedSince =
    submission.kind === 'review' && submission.reported && !asTheyAre.includes(submission.state);
  if (event.type !== 'decided-after-publication' || !changedSince)
    return applyDecision(submission, event, reasons, now);
  const same = { next: { ...submission, version: submission.version + 1 }, change: {}, shows: false };
  if (submission.state === 'withdrawn')
    return event.outcome === 'keep' || event.outcome === 'remove' ? same : { refused: 'withdrawn' };
  if (event.outcome === 'keep') return same;
  const applied = applyDecision({ ...submission, state: 'flagged' }, event, reasons, now);
  return 'refused' in applied ? applied : { ...applied, next: rememberEdit(submission, applied.next) };
}
