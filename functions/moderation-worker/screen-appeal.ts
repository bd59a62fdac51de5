import type { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { awaitsAppealScreening, screenAppealText } from '../../shared/moderation/appeal-text.ts';
import { screenFields } from '../../shared/screening/screen.ts';
import { writeAppealScreening } from '../../shared/storage/appeals.ts';
import { readAppealedDecider } from '../../shared/storage/editor-decisions.ts';
import { recentPolicy } from '../../shared/storage/policies.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { type Attempt, createWatch } from './attempt.ts';
import type { WorkerDependencies } from './screen-submission.ts';

/**
 * Screens the text of an appeal to the editors against the decision numbered `decision`. Does nothing when it was screened or
 * withdrawn meanwhile. When screening exceeds its time, nothing changes and the result is `over-time`; at the last attempt a
 * moderator looks at the text.
 */
export async function screenAppeal(
  { store, analyzers, now }: WorkerDependencies,
  { person, item }: ScreeningRequest,
  decision: number,
  attempt: Attempt,
): Promise<'done' | 'over-time'> {
  const submission = await readSubmission(store, { person, item });
  if (!awaitsAppealScreening(submission, decision)) return 'done';
  const { watch, isOverTime } = createWatch(attempt);
  const about = { audience: submission.audience, title: submission.titleName };
  const screening = await screenFields({ appeal: submission.appeal.text }, about, analyzers, watch);
  if (isOverTime() && !attempt.last) return 'over-time';
  const policy = await recentPolicy(store, now().getTime());
  const decider = (await readAppealedDecider(store, submission)) ?? '';
  const at = { now: now().toISOString(), decider };
  await writeAppealScreening(store, submission, () => screenAppealText(submission, screening, policy, at));
  return 'done';
}
