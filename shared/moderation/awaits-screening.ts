import { awaitsAppealScreening } from './appeal-text.ts';
import type { Submission } from './submission.ts';

/** Returns whether the text that a screening request names has not been screened yet. */
export function awaitsScreening(
  submission: Submission | undefined,
  { revision, appeal }: { revision: number; appeal?: number | undefined },
): boolean {
  if (appeal !== undefined) return awaitsAppealScreening(submission, appeal);
  return submission?.state === 'submitted' && submission.revision === revision;
}
