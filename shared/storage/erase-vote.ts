import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Address } from '../people/sealing.ts';
import { whenCondition } from './failures.ts';
import { deleteItem, type PersonItem } from './person-items.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';
import { countsFor, voteRemoval } from './votes.ts';

const attempts = 8;

/** Takes a vote away together with what it counted for; `about` is the review it was cast on. */
export const eraseVote = async (
  store: Store,
  vote: PersonItem,
  about: Address | undefined,
  now: string,
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const review = about && (await readSubmission(store, about));
    if (review?.kind !== 'review' || review.helpful === 0 || !countsFor(review, String(vote.at)))
      return deleteItem(store, vote);
    const TransactItems = voteRemoval(store, vote, review, now);
    if (await whenCondition(store.client.send(new TransactWriteItemsCommand({ TransactItems })))) return;
  }
  throw new Error('a review kept changing while a vote was taken from it');
};
