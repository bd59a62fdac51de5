import type { Case } from './case.ts';
import type { Submission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** Whether readers reported a review since a person last decided about it: its case is open, and reports came to it. */
export function asksAboutReports(about: Pick<Case, 'reported' | 'state'> | undefined): boolean {
  return about?.reported === true && about.state !== 'closed';
}

/**
 * A submission as the case about it makes it. That readers reported a review lies in its case alone, so that a report
 * need not write the review: while a case is open that reports came to, the review is reported, and flagged if
 * readers see it. Everything else, and every review without such a case, stays as it is.
 */
export function asReported<Kind extends Submission>(submission: Kind, about: Case | undefined): Kind {
  if (submission.kind !== 'review' || !asksAboutReports(about)) return submission;
  const state = isVisible(submission.state) ? 'flagged' : submission.state;
  return { ...submission, state, reported: true };
}

/** Whether there is a text of a submission that readers see or saw, so that a report about it may be on its way. */
export function mayBeReported(submission: Submission): boolean {
  return submission.kind === 'review' && submission.published !== undefined;
}
