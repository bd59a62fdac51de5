import {
  DeleteItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { defined } from '../values/defined.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { indexes, keys } from './table.ts';

/**
 * A request to compare the labels of a title's reviews with its premiere, which has changed. All reviews are looked at twice,
 * because the list index may not show the latest ones the first time.
 */
export interface PremiereCheck {
  slug: string;
  /** When the premiere changed (ISO). */
  at: string;
  /** Set when all listed reviews were looked at once. */
  again?: true;
  /** Which of the title's lists comes next, and where in it to continue. */
  list: number;
  after?: ListPosition;
}

const putOf = (store: Store, check: PremiereCheck): PutItemCommandInput => ({
  TableName: store.table,
  Item: toItem({
    ...keys.premiereCheck(check.slug),
    entity: 'premiere-check',
    ...check,
    [indexes.list.partition]: lists.premiereChecks(),
    [indexes.list.sort]: check.at,
  }),
});

const unchanged = ({ at }: PremiereCheck) => ({
  ConditionExpression: '#at = :at',
  ExpressionAttributeNames: { '#at': 'at' },
  ExpressionAttributeValues: toItem({ ':at': at }),
});

/** Returns the check in an item. */
export function premiereCheckFrom({ slug, at, again, list, after }: PremiereCheck): PremiereCheck {
  return { slug, at, list, ...defined({ again, after }) };
}

/** Requests a check of a title's reviews. It starts from the beginning when one is under way. */
export async function requestPremiereCheck(store: Store, slug: string, at: string): Promise<void> {
  await store.client.send(new PutItemCommand(putOf(store, { slug, at, list: 0 })));
}

/** Lists the checks that are not done yet, the oldest first, at most `limit`. */
export async function listPremiereChecks(store: Store, limit: number): Promise<PremiereCheck[]> {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': indexes.list.partition },
      ExpressionAttributeValues: toItem({ ':partition': lists.premiereChecks() }),
      Limit: limit,
    }),
  );
  return Items.map((item) => premiereCheckFrom(fromItem<PremiereCheck>(item)));
}

/** Stores how far a check has come. Returns `false` when it was requested once more meanwhile. */
export function continueCheck(store: Store, next: PremiereCheck): Promise<boolean> {
  return whenCondition(store.client.send(new PutItemCommand({ ...putOf(store, next), ...unchanged(next) })));
}

/** Deletes a check that is done, unless it was requested once more meanwhile. */
export async function deletePremiereCheck(store: Store, check: PremiereCheck): Promise<void> {
  await whenCondition(
    store.client.send(
      new DeleteItemCommand({
        TableName: store.table,
        Key: toItem(keys.premiereCheck(check.slug)),
        ...unchanged(check),
      }),
    ),
  );
}
