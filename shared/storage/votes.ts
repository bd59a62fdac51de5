import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { ReviewSubmission } from '../moderation/submission.ts';
import { toItem } from './items.ts';
import { paceWrite } from './paces.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { keys } from './table.ts';

const refusedAt = (error: unknown, index: number): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.[index]?.Code === 'ConditionalCheckFailed';

/**
 * Writes a person's vote and the review that it counts for at once: `already` when the person has voted before,
 * `too-many` when they have voted as often as an hour allows, `changed` when the review has a version other than the
 * one before `next`.
 */
export const castVote = async (
  store: Store,
  voter: string,
  reviewId: string,
  next: ReviewSubmission,
  now: string,
): Promise<'cast' | 'already' | 'too-many' | 'changed'> => {
  try {
    await store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: store.table,
              Item: toItem({
                ...keys.vote(voter, reviewId),
                entity: 'vote',
                review: reviewId,
                slug: next.slug,
                at: now,
              }),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          submissionWrite(store, next, next.version - 1),
          paceWrite(store, voter, 'vote', now),
        ],
      }),
    );
    return 'cast';
  } catch (error) {
    if (refusedAt(error, 0)) return 'already';
    if (refusedAt(error, 2)) return 'too-many';
    if (refusedAt(error, 1)) return 'changed';
    throw error;
  }
};
