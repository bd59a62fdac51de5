import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Address } from '../people/sealing.ts';
import { whenCondition } from './failures.ts';
import { deleteItem, type PersonItem } from './person-items.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';
import { countsFor, voteRemoval } from './votes.ts';

/** Deletes a vote and subtracts it from the counters. `about` is the review that was voted for. */
export function eraseVote(
  store: Store,
  vote: PersonItem,
  about: Address | undefined,
  now: string,
): Promise<void> {
  return retryOnConflict('The review', async () => {
    const review = about && (await readSubmission(store, about));
    if (review?.kind !== 'review' || review.helpful === 0 || !countsFor(review, String(vote.at)))
      return deleteItem(store, vote);
    const TransactItems = voteRemoval(store, vote, review, now);
    const write = store.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return (await whenCondition(write)) ? undefined : changed;
  });
}
