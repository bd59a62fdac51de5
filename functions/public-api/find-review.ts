import { Problem } from '../../shared/http/problem.ts';
import { isUp } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** The refusal of a public id that names nothing readers see. */
const unknownReview = () => new Problem(404, 'review-not-found', 'No review has this id');

/** Where the review with a public id would lie. */
export const reviewAddress = ({ id }: { id: string }, { keys }: Dependencies): Address => {
  const address = unseal(keys, 'review', id);
  if (address === undefined) throw unknownReview();
  return address;
};

/** The review at an address, while readers see it; otherwise it is as unknown as any other. */
export const shownReviewAt = async ({ store }: Dependencies, address: Address): Promise<ReviewSubmission> => {
  const found = await readSubmission(store, address);
  if (found?.kind === 'review' && isUp(found)) return found;
  throw unknownReview();
};
