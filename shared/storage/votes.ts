import {
  DeleteItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { firstTitleOf } from '../moderation/move-submission.ts';
import type { ReviewSubmission } from '../moderation/submission.ts';
import { withoutVote } from '../moderation/vote.ts';
import type { Person } from '../people/schema.ts';
import { aggregateUpdates } from './aggregates.ts';
import { ConditionFailed, whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { listItems } from './person-items.ts';
import { rateLimitWrite } from './rate-limits.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { keys } from './table.ts';

/** Sorts after every timestamp. Used for a review that is not published, so that no vote counts for it. */
const never = '9999';

/**
 * Returns whether a vote counts for a review: only votes since its publication do. Earlier votes were about a text that
 * was withdrawn or taken down.
 */
export function countsFor({ publishedAt }: ReviewSubmission, votedAt: string): boolean {
  return publishedAt !== undefined && votedAt >= publishedAt;
}

/** Builds the names and values for a condition that compares the time of a vote with the publication of the review. */
const since = ({ publishedAt = never }: ReviewSubmission) => ({
  ExpressionAttributeNames: { '#at': 'at' },
  ExpressionAttributeValues: toItem({ ':since': publishedAt }),
});

const refusedAt = (error: unknown, index: number): boolean =>
  error instanceof ConditionFailed && error.refused[index] === true;

/**
 * Writes a person's vote and the review's new count in one transaction. `reference` is the sealed reference to the
 * review. Returns `already` when the person has voted before, `too-many` when they have reached the hourly limit, and
 * `changed` when the version of the review is no longer the one before `next`.
 */
export async function castVote(
  store: Store,
  voter: Pick<Person, 'tag' | 'ledger'>,
  reference: string,
  next: ReviewSubmission,
  now: string,
): Promise<'cast' | 'already' | 'too-many' | 'changed'> {
  try {
    await store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: store.table,
              Item: toItem({
                ...keys.vote(voter.tag, firstTitleOf(next), reference),
                entity: 'vote',
                review: reference,
                slug: firstTitleOf(next),
                at: now,
              }),
              ConditionExpression: 'attribute_not_exists(pk) OR #at < :since',
              ...since(next),
            },
          },
          submissionWrite(store, next, next.version - 1),
          rateLimitWrite(store, voter.ledger, 'vote', now),
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
}

/** Builds the writes that delete a vote and subtract it from the counters. The first one deletes the vote. */
export function voteRemoval(
  store: Store,
  vote: { pk: string; sk: string },
  review: ReviewSubmission,
  now: string,
): TransactWriteItem[] {
  const next = withoutVote(review);
  const { slug, audience, address } = next;
  // While the review has other votes, its changed count causes the page to be rebuilt. After the last vote a write to the
  // aggregate does.
  const touches = next.helpful === 0 ? [{ slug, audience, address, change: {}, now }] : [];
  return [
    {
      Delete: {
        TableName: store.table,
        Key: toItem({ pk: vote.pk, sk: vote.sk }),
        ConditionExpression: 'attribute_exists(pk) AND #at >= :since',
        ...since(review),
      },
    },
    submissionWrite(store, next, review.version),
    ...aggregateUpdates(store, touches),
  ];
}

const forgetOldVote = async (
  store: Store,
  vote: { pk: string; sk: string },
  review: ReviewSubmission,
): Promise<'none'> => {
  const old = {
    TableName: store.table,
    Key: toItem(vote),
    ConditionExpression: 'attribute_exists(pk) AND #at < :since',
    ...since(review),
  };
  await whenCondition(store.client.send(new DeleteItemCommand(old)));
  return 'none';
};

/**
 * Deletes a person's vote on a review and subtracts it from the counters. Returns `none` when there is no vote,
 * `too-many` when the person has reached the hourly limit, and `changed` when the review has changed. A vote that no
 * longer counts is deleted too.
 */
export async function removeVote(
  store: Store,
  voter: Pick<Person, 'tag' | 'ledger'>,
  reference: string,
  review: ReviewSubmission,
  now: string,
): Promise<'taken-back' | 'none' | 'too-many' | 'changed'> {
  const vote = keys.vote(voter.tag, firstTitleOf(review), reference);
  const removal = voteRemoval(store, vote, review, now);
  try {
    const TransactItems = [...removal, rateLimitWrite(store, voter.ledger, 'vote', now)];
    await store.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return 'taken-back';
  } catch (error) {
    if (refusedAt(error, 0)) return forgetOldVote(store, vote, review);
    if (refusedAt(error, removal.length)) return 'too-many';
    if (refusedAt(error, 1)) return 'changed';
    throw error;
  }
}

/**
 * Lists the sealed references to the reviews of these titles that a person voted for, with one consistent query for each title.
 * A vote is stored under the title for which its review was first sent.
 */
export async function listVotes(store: Store, voter: string, slugs: readonly string[]): Promise<string[]> {
  const places = slugs.map((slug) => keys.vote(voter, slug, ''));
  const found = await Promise.all(places.map(({ pk, sk }) => listItems(store, pk, sk)));
  return found.flat().map((item) => String(item.review));
}
