import {
  DeleteItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
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

/** Later than every moment, for a review that is not up: no vote counts for it. */
const never = '9999';

/** Votes count from when the review came up: one on what was withdrawn or taken down before is about other words. */
export function countsFor({ publishedAt }: ReviewSubmission, votedAt: string): boolean {
  return publishedAt !== undefined && votedAt >= publishedAt;
}

/** The same as the names and values of a condition. */
const since = ({ publishedAt = never }: ReviewSubmission) => ({
  ExpressionAttributeNames: { '#at': 'at' },
  ExpressionAttributeValues: toItem({ ':since': publishedAt }),
});

const refusedAt = (error: unknown, index: number): boolean =>
  error instanceof ConditionFailed && error.refused[index] === true;

/**
 * Writes a person's vote and the review that it counts for at once; `reference` is how the vote names the review.
 * Answers `already` when the person has voted before, `too-many` when they have voted as often as an hour allows,
 * `changed` when the review has a version other than the one before `next`.
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
                ...keys.vote(voter.tag, next.slug, reference),
                entity: 'vote',
                review: reference,
                slug: next.slug,
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

/** The writes that take a vote away together with what it counted for, the vote's own first. */
export function voteRemoval(
  store: Store,
  vote: { pk: string; sk: string },
  review: ReviewSubmission,
  now: string,
): TransactWriteItem[] {
  const next = withoutVote(review);
  const { slug, audience, address } = next;
  // The page is rebuilt for changed votes above zero by itself; for the last one the aggregate is touched.
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
 * Takes a person's vote on a review back, with what it counted for: `none` when there is no vote, `too-many` when they
 * have voted as often as an hour allows, `changed` when the review has another version by now. A vote that
 * does not count any more goes too.
 */
export async function takeVoteBack(
  store: Store,
  voter: Pick<Person, 'tag' | 'ledger'>,
  reference: string,
  review: ReviewSubmission,
  now: string,
): Promise<'taken-back' | 'none' | 'too-many' | 'changed'> {
  const vote = keys.vote(voter.tag, review.slug, reference);
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

/** References to the reviews of a title that a person found helpful: one query, as it is now. */
export async function listVotes(store: Store, voter: string, slug: string): Promise<string[]> {
  const { pk, sk } = keys.vote(voter, slug, '');
  return (await listItems(store, pk, sk)).map((item) => String(item.review));
}
