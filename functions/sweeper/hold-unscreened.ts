import { drainRequests } from '../../shared/messaging/drain.ts';
import {
  type AppealedSuggestion,
  awaitsAppealScreening,
  screenAppealText,
} from '../../shared/moderation/appeal-text.ts';
import { awaitsScreening } from '../../shared/moderation/awaits-screening.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { writeAppealScreening } from '../../shared/storage/appeals.ts';
import { readAppealedDecider } from '../../shared/storage/editor-decisions.ts';
import { writeScreeningDecision } from '../../shared/storage/screening-decisions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { SweeperDependencies } from './dependencies.ts';

const unfinished = { findings: [], failed: ['screening'] };

const holdAppeal = async (store: Store, appealed: AppealedSuggestion, at: Date): Promise<boolean> => {
  const decider = (await readAppealedDecider(store, appealed)) ?? '';
  const about = { now: at.toISOString(), decider };
  return writeAppealScreening(store, appealed, () => screenAppealText(appealed, unfinished, policyV1, about));
};

/** Holds for a person the submissions that the worker could not screen after several attempts. Returns how many. */
export function holdUnscreened({ store, queues, unscreenedUrl, now }: SweeperDependencies): Promise<number> {
  return drainRequests(queues, unscreenedUrl, async (request) => {
    const submission = await readSubmission(store, request);
    if (submission === undefined || !awaitsScreening(submission, request)) return false;
    if (awaitsAppealScreening(submission, request.appeal ?? 0)) return holdAppeal(store, submission, now());
    const held = (reported: Submission) =>
      decideByPolicy(reported, unfinished, policyV1, now().toISOString());
    return writeScreeningDecision(store, submission, held);
  });
}
