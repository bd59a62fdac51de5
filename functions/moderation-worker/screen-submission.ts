import type { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { judge } from '../../shared/moderation/judge.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import { screenedFields } from '../../shared/moderation/submission.ts';
import { screenFields } from '../../shared/screening/screen.ts';
import { settle } from '../../shared/storage/decisions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';

export interface WorkerDependencies {
  store: Store;
  now: () => Date;
}

const awaits = ['submitted', 'screening'];

/** Screens one revision and settles it; does nothing when it is gone, changed or decided already. */
export const screenSubmission = async (
  { store, now }: WorkerDependencies,
  { person, item, revision }: ScreeningRequest,
): Promise<void> => {
  const submission = await readSubmission(store, { person, item });
  if (!submission || submission.revision !== revision || !awaits.includes(submission.state)) return;
  const screening = await screenFields(screenedFields(submission), {
    audience: submission.audience,
    title: submission.titleName,
  });
  const settlement = judge(submission, screening, policyV1, now().toISOString());
  if (settlement) await settle(store, settlement);
};
