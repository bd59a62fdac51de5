import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { isUp } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** A public id that names nothing readers see. */
type NotFound = Refusal<'review-not-found'>;

/** Where the review with a public id would lie. */
export function reviewAddress({ id }: { id: string }, { keys }: Dependencies): Address | NotFound {
  return unseal(keys, 'review', id) ?? refuse('review-not-found');
}

/** The review at an address, while readers see it; otherwise it is as unknown as any other. */
export async function shownReviewAt(
  { store }: Dependencies,
  address: Address,
): Promise<ReviewSubmission | NotFound> {
  const found = await readSubmission(store, address);
  return found?.kind === 'review' && isUp(found) ? found : refuse('review-not-found');
}
