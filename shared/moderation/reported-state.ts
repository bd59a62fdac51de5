import type { Case } from './case.ts';
import type { Submission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** Returns whether a review has an open case with reports about which no person has decided yet. */
export function hasUndecidedReports(about: Pick<Case, 'reported' | 'state'> | undefined): boolean {
  return about?.reported === true && about.state !== 'closed';
}

/**
 * Adds to a review what its case says about reports. That readers reported a review is stored only in its case, so that
 * a report does not have to write the review. While the case is open and has reports, the review counts as `reported`,
 * and as `flagged` if readers see it. Returns any other submission unchanged.
 */
export function asReported<Kind extends Submission>(submission: Kind, about: Case | undefined): Kind {
  if (submission.kind !== 'review' || !hasUndecidedReports(about)) return submission;
  const state = isVisible(submission.state) ? 'flagged' : submission.state;
  return { ...submission, state, reported: true };
}

/**
 * Returns whether a report about a submission may arrive at any moment, because it is a review that has been published.
 */
export function mayBeReported(submission: Submission): boolean {
  return submission.kind === 'review' && submission.published !== undefined;
}
