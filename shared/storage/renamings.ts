import {
  DeleteItemCommand,
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { hasVisibleText } from '../moderation/approved.ts';
import type { NameChange } from '../moderation/name-change.ts';
import type { Submission } from '../moderation/submission.ts';
import { defaultHandle } from '../people/handle.ts';
import { aggregateUpdates } from './aggregates.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import { queryAll } from './query-all.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';
import { indexes, keys, partsOf, personPartition, sortPrefixes } from './table.ts';

/**
 * A renaming to carry out. It applies to all items of a person that show the name `from`, or only to those in
 * `carriers`.
 */
interface Renaming {
  from: string;
  to: string;
  carriers?: string[];
  at: string;
}

type RenamingItem = Renaming & { pk: string; sk: string };

const atOnce = 8;

/** Builds the write that requests a renaming. It is stored in the person's partition and listed until it is done. */
export function renamingWrite(
  store: Store,
  { person, name, to, carriers, at }: NameChange,
): TransactWriteItem {
  const given = defaultHandle(person);
  const renaming: Renaming =
    to === 'reset' ? { from: name, to: given, at } : { from: given, to: name, carriers: [...carriers], at };
  return {
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.renaming(person),
        entity: 'renaming',
        ...renaming,
        [indexes.list.partition]: lists.renamings(),
        [indexes.list.sort]: at,
      }),
    },
  };
}

/** Lists the item tags of the submissions that a person sent under a name. */
export async function carriersOf(store: Store, person: string, name: string): Promise<string[]> {
  const found = await queryAll<{ sk: string; kind: string; handle: string }>(store, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ProjectionExpression: 'sk, kind, handle',
    ExpressionAttributeValues: toItem({ ':pk': personPartition(person), ':prefix': sortPrefixes.submission }),
  });
  return found
    .filter(({ kind, handle }) => kind !== 'name' && handle === name)
    .map(({ sk }) => partsOf(sk)[0] ?? '');
}

const renamedWrites = (store: Store, found: Submission, to: string, now: string): TransactWriteItem[] => {
  const { address, slug, audience, version } = found;
  const shows = found.kind === 'review' && hasVisibleText(found);
  return [
    {
      Update: {
        TableName: store.table,
        Key: toItem(keys.submission(address)),
        UpdateExpression: 'SET handle = :to, version = :next',
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: toItem({ ':to': to, ':next': version + 1, ':version': version }),
      },
    },
    ...aggregateUpdates(store, shows ? [{ slug, audience, address, change: {}, now }] : []),
  ];
};

/**
 * Renames the author of one submission and causes its page to be rebuilt. A submission that by now shows another name is
 * not changed.
 */
const renameOne = (
  store: Store,
  address: { person: string; item: string },
  { from, to }: Renaming,
  now: string,
): Promise<void> =>
  retryOnConflict('The submission', async () => {
    const found = await readSubmission(store, address);
    if (found?.handle !== from) return;
    const TransactItems = renamedWrites(store, found, to, now);
    const write = store.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return (await whenCondition(write)) ? undefined : changed;
  });

const renameAll = async (store: Store, item: RenamingItem, now: string, limit: number): Promise<boolean> => {
  const [person = ''] = partsOf(item.pk);
  const carrying = await carriersOf(store, person, item.from);
  const wanted = carrying.filter((place) => item.carriers === undefined || item.carriers.includes(place));
  const some = wanted.slice(0, limit);
  for (let start = 0; start < some.length; start += atOnce)
    await Promise.all(
      some.slice(start, start + atOnce).map((place) => renameOne(store, { person, item: place }, item, now)),
    );
  return some.length === wanted.length;
};

/** Renames up to `limit` of a person's submissions immediately. `finishRenamings` renames the rest. */
export async function renameNow(store: Store, person: string, now: string, limit = 200): Promise<void> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.renaming(person)), ConsistentRead: true }),
  );
  if (Item) await renameAll(store, fromItem<RenamingItem>(Item), now, limit);
}

/**
 * Finishes the renamings that were requested before a moment and deletes those that are done. It checks the submissions
 * of every renaming once more, because the person may have sent something under the old name at the same time. Returns
 * how many are done.
 */
export async function finishRenamings(
  store: Store,
  until: string,
  now: string,
  limit = 2000,
): Promise<number> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition AND #sort <= :until',
      ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
      ExpressionAttributeValues: toItem({ ':partition': lists.renamings(), ':until': until }),
      Limit: 25,
    }),
  );
  let done = 0;
  for (const item of (Items ?? []).map((found) => fromItem<RenamingItem>(found))) {
    if (!(await renameAll(store, item, now, limit))) continue;
    const forgotten = await whenCondition(
      store.client.send(
        new DeleteItemCommand({
          TableName: store.table,
          Key: toItem({ pk: item.pk, sk: item.sk }),
          ConditionExpression: '#at = :at',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: toItem({ ':at': item.at }),
        }),
      ),
    );
    if (forgotten) done += 1;
  }
  return done;
}
