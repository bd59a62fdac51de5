import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { takeHelpfulBack } from '../../shared/contract/reviews.ts';
import { noBody } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { referenceTo } from '../../shared/people/sealing.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { removeVote } from '../../shared/storage/votes.ts';
import { reviewAddress, shownReviewAt } from './find-review.ts';
import { author } from './gates.ts';

/** Removes a helpful vote, even from a review that is now hidden. Can be repeated with the same result. */
export default endpoint(takeHelpfulBack, author, async ({ caller, params }, deps) => {
  const address = reviewAddress(params, deps);
  if (isRefused(address)) return address;
  const reference = referenceTo(deps.keys, address);
  return retryOnConflict('The review', async () => {
    const review = await readSubmission(deps.store, address);
    if (review?.kind !== 'review') return refuse('review-not-found');
    if (address.person === caller.tag) return refuse('own-review');
    const now = deps.now();
    const result = await removeVote(deps.store, caller, reference, review, now.toISOString());
    if (result === 'too-many') return refuse('too-many', { retryAfter: untilNextHour(now) });
    if (result === 'changed') return changed;
    const shown = result === 'none' ? await shownReviewAt(deps, address) : undefined;
    return isRefused(shown) ? shown : noBody();
  });
});
