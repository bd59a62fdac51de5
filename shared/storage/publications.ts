import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Revision } from '../expert-reviews/schema.ts';
import type { WithRequests } from '../moderation/keyed-requests.ts';
import { releaseDateOf } from '../titles/release-date.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/**
 * Which revision readers see, when it was published, the tag of the person who published it, if known, and the latest
 * requests that published one.
 */
export interface Publication extends WithRequests {
  revision: number;
  publishedAt: string;
  publishedBy?: string;
}

const stillPublished = (previous: Publication | undefined) =>
  previous === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'revision = :revision AND publishedAt = :at',
        ExpressionAttributeValues: toItem({ ':revision': previous.revision, ':at': previous.publishedAt }),
      };

/** Publishes a revision as `next` says. Returns `false` when the published revision is no longer `previous`. */
export function publishRevision(
  store: Store,
  title: Title,
  revision: Revision,
  next: Publication,
  previous: Publication | undefined,
): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem({
          ...keys.currentReview(title.slug),
          entity: 'expert-review',
          slug: title.slug,
          titleName: title.name,
          kind: title.kind,
          premiere: releaseDateOf(title.details),
          revision: revision.revision,
          publishedAt: next.publishedAt,
          ...defined({ publishedBy: next.publishedBy, requests: next.requests }),
          data: JSON.stringify(revision.content),
        }),
        ...stillPublished(previous),
      }),
    ),
  );
}

/** Reads which revision of a title is published; `undefined` until one is. */
export async function readPublication(store: Store, slug: string): Promise<Publication | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.currentReview(slug)),
      ConsistentRead: true,
      ProjectionExpression: 'revision, publishedAt, publishedBy, requests',
    }),
  );
  return Item && fromItem<Publication>(Item);
}
