import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { withoutVote } from '../moderation/vote.ts';
import type { Address } from '../people/sealing.ts';
import { aggregateUpdates } from './aggregates.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { deleteItem } from './person-items.ts';
import type { Store } from './store.ts';
import { readSubmission, submissionWrite } from './submissions.ts';

const attempts = 8;

/** Takes a vote away together with what it counted for; `about` is the review it was cast on. */
export const eraseVote = async (
  store: Store,
  vote: { pk: string; sk: string },
  about: Address | undefined,
  now: string,
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const review = about && (await readSubmission(store, about));
    if (review?.kind !== 'review' || review.helpful === 0) return deleteItem(store, vote);
    const next = withoutVote(review);
    const { slug, audience, address } = next;
    // The page is rebuilt for changed votes above zero by itself; for the last one the aggregate is touched.
    const touches = next.helpful === 0 ? [{ slug, audience, address, change: {}, now }] : [];
    const written = await whenCondition(
      store.client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            {
              Delete: {
                TableName: store.table,
                Key: toItem({ pk: vote.pk, sk: vote.sk }),
                ConditionExpression: 'attribute_exists(pk)',
              },
            },
            submissionWrite(store, next, review.version),
            ...aggregateUpdates(store, touches),
          ],
        }),
      ),
    );
    if (written) return;
  }
  throw new Error('a review kept changing while a vote was taken from it');
};
