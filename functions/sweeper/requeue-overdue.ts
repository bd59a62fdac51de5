import { drainRequests } from '../../shared/messaging/drain.ts';
import { sendScreeningRequests } from '../../shared/messaging/publisher.ts';
import { awaitsScreening } from '../../shared/moderation/awaits-screening.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { SweeperDependencies } from './dependencies.ts';

const remindAfterSeconds = 900;

/**
 * Requests screening once more for submissions that still wait after fifteen minutes, with a new reminder. Returns how
 * many.
 */
export function requeueOverdue({
  store,
  queues,
  screeningUrl,
  overdueUrl,
}: SweeperDependencies): Promise<number> {
  return drainRequests(queues, overdueUrl, async (request) => {
    const submission = await readSubmission(store, request);
    if (!awaitsScreening(submission, request)) return false;
    const [taken] = await sendScreeningRequests(queues, screeningUrl, [request]);
    const [reminded] = await sendScreeningRequests(queues, overdueUrl, [request], remindAfterSeconds);
    if (!taken || !reminded) throw new Error('the queue refused the request');
    return true;
  });
}
