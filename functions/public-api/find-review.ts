import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { pathParameter } from '../../shared/http/request.ts';
import { isUp } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** The refusal of a public id that names nothing readers see. */
export const unknownReview = () => new Problem(404, 'review-not-found', 'No review has this id');

/** The refusal of a vote on what one wrote oneself. */
export const ownReview = () =>
  new Problem(409, 'own-review', 'You wrote this review; others say whether it helped');

/** Where the review whose public id is in the path would lie. */
export const reviewAddress = (event: ApiEvent, { keys }: Dependencies): Address => {
  const address = unseal(keys, 'review', pathParameter(event, 'id'));
  if (address === undefined) throw unknownReview();
  return address;
};

/** The review at an address, while readers see it; otherwise it is as unknown as any other. */
export const shownReviewAt = async ({ store }: Dependencies, address: Address): Promise<ReviewSubmission> => {
  const found = await readSubmission(store, address);
  if (found?.kind === 'review' && isUp(found)) return found;
  throw unknownReview();
};
