import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { voteHelpful } from '../../shared/contract/reviews.ts';
import { noBody } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { voteFor } from '../../shared/moderation/vote.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { referenceTo } from '../../shared/people/sealing.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { castVote } from '../../shared/storage/votes.ts';
import { reviewAddress, shownReviewAt } from './find-review.ts';
import { author } from './gates.ts';

/** Counts a helpful vote. Can be repeated with the same result. */
export default endpoint(voteHelpful, author, async ({ caller, params }, deps) => {
  const address = reviewAddress(params, deps);
  if (isRefused(address)) return address;
  const reference = referenceTo(deps.keys, address);
  return retryOnConflict('The review', async () => {
    const review = await shownReviewAt(deps, address);
    if (isRefused(review)) return review;
    const next = voteFor(review, caller.tag);
    if (isRefused(next)) return next;
    const now = deps.now();
    const result = await castVote(deps.store, caller, reference, next, now.toISOString());
    if (result === 'too-many') return refuse('too-many', { retryAfter: untilNextHour(now) });
    return result === 'changed' ? changed : noBody();
  });
});
