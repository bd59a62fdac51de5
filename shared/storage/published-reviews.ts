import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ReviewSubmission } from '../moderation/submission.ts';
import type { Audience } from '../people/audience.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import type { Store } from './store.ts';
import { itemFrom, type SubmissionItem, submissionFrom } from './submission-items.ts';
import { indexes } from './table.ts';

/** Where a page of a list ends: the index keys and the primary key of its last entry. */
export type ListPosition = Record<string, string>;

export interface ReviewPage {
  reviews: ReviewSubmission[];
  /** Whether more reviews follow the last one. */
  more: boolean;
}

/** Returns the position of a review in a list. The next page starts after it. */
export function positionOf(review: ReviewSubmission, sort: 'list' | 'helpful'): ListPosition {
  const item: Record<string, unknown> = { ...itemFrom(review) };
  const index = indexes[sort];
  return Object.fromEntries(
    ['pk', 'sk', index.partition, index.sort].map((name) => [name, String(item[name])]),
  );
}

const partitionOf =
  (index: (typeof indexes)['list' | 'helpful']) =>
  async (store: Store, partition: string, limit: number, after?: ListPosition): Promise<ReviewPage> => {
    const { Items, LastEvaluatedKey } = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: index.name,
        KeyConditionExpression: '#partition = :partition',
        ExpressionAttributeNames: { '#partition': index.partition },
        ExpressionAttributeValues: toItem({ ':partition': partition }),
        ScanIndexForward: false,
        Limit: limit,
        ...defined({ ExclusiveStartKey: after && toItem(after) }),
      }),
    );
    const reviews = (Items ?? []).map((item) => submissionFrom(fromItem<SubmissionItem>(item)));
    return {
      reviews: reviews.filter((review) => review.kind === 'review'),
      more: LastEvaluatedKey !== undefined,
    };
  };

/** Lists the reviews in a partition of the list index, newest first. */
export const listedReviews = partitionOf(indexes.list);

const reviewsBy =
  (index: (typeof indexes)['list' | 'helpful']) =>
  (
    store: Store,
    slug: string,
    audience: Audience,
    limit: number,
    after?: ListPosition,
  ): Promise<ReviewPage> =>
    partitionOf(index)(store, lists.reviews(slug, audience), limit, after);

/** Lists one audience's published reviews of a title, newest first. */
export const newestReviews = reviewsBy(indexes.list);

/** Lists one audience's published reviews of a title that have helpful votes, most votes first. */
export const helpfulReviews = reviewsBy(indexes.helpful);
