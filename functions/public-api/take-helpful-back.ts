import { noContent } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { refuseBody } from '../../shared/http/refuse-body.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { referenceTo } from '../../shared/people/sealing.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { takeVoteBack } from '../../shared/storage/votes.ts';
import { author } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { ownReview, reviewAddress, shownReviewAt, unknownReview } from './find-review.ts';
import { refuseWhile } from './refuse-too-many.ts';

/** Taking back twice is the same as once; a vote on what is hidden by now can be taken back too. */
const takeHelpfulBack: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  refuseBody(event);
  const address = reviewAddress(event, deps);
  const reference = referenceTo(deps.keys, address);
  return retryOnConflict('The review', async () => {
    const review = await readSubmission(deps.store, address);
    if (review?.kind !== 'review') throw unknownReview();
    if (address.person === person.tag) throw ownReview();
    const result = await takeVoteBack(deps.store, person, reference, review, deps.now().toISOString());
    if (result === 'too-many') refuseWhile(untilNextHour(deps.now()));
    if (result === 'none') await shownReviewAt(deps, address);
    return result === 'changed' ? changed : noContent();
  });
};
export default takeHelpfulBack;
