import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { hasVisibleText } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** The refusal for an id that does not belong to a review that readers can see. */
type NotFound = Refusal<'review-not-found'>;

/** Returns the address in a review's public id, or a refusal. Does not read the table. */
export function reviewAddress({ id }: { id: string }, { keys }: Dependencies): Address | NotFound {
  return unseal(keys, 'review', id) ?? refuse('review-not-found');
}

/** Reads the review at an address if readers can see it; otherwise refuses as if there were none. */
export async function shownReviewAt(
  { store }: Dependencies,
  address: Address,
): Promise<ReviewSubmission | NotFound> {
  const found = await readSubmission(store, address);
  return found?.kind === 'review' && hasVisibleText(found) ? found : refuse('review-not-found');
}
