import { noContent } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { refuseBody } from '../../shared/http/refuse-body.ts';
import { voteFor } from '../../shared/moderation/vote.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { referenceTo } from '../../shared/people/sealing.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { castVote } from '../../shared/storage/votes.ts';
import { author } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { ownReview, reviewAddress, shownReviewAt } from './find-review.ts';
import { refuseWhile } from './refuse-too-many.ts';

/** Voting twice is the same as once. */
const voteHelpful: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  refuseBody(event);
  const address = reviewAddress(event, deps);
  return retryOnConflict('The review', async () => {
    const next = voteFor(await shownReviewAt(deps, address), person.tag);
    if ('refused' in next) throw ownReview();
    const result = await castVote(
      deps.store,
      person,
      referenceTo(deps.keys, address),
      next,
      deps.now().toISOString(),
    );
    if (result === 'too-many') refuseWhile(untilNextHour(deps.now()));
    return result === 'changed' ? changed : noContent();
  });
};
export default voteHelpful;
