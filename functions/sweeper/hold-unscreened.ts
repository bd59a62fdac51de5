import { drainRequests } from '../../shared/messaging/drain.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { writeScreeningDecision } from '../../shared/storage/screening-decisions.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { SweeperDependencies } from './dependencies.ts';

const unfinished = { findings: [], failed: ['screening'] };

/** Holds for a person the submissions that the worker could not screen after several attempts. Returns how many. */
export function holdUnscreened({ store, queues, unscreenedUrl, now }: SweeperDependencies): Promise<number> {
  return drainRequests(queues, unscreenedUrl, async (request) => {
    const submission = await readSubmission(store, request);
    if (!submission || submission.revision !== request.revision) return false;
    const held = (reported: Submission) =>
      decideByPolicy(reported, unfinished, policyV1, now().toISOString());
    return writeScreeningDecision(store, submission, held);
  });
}
