import { GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { handleKeys } from '../people/names/key.ts';
import type { Profile } from '../people/profile.ts';
import type { Person } from '../people/schema.ts';
import { atVersion } from './at-version.ts';
import { ConditionFailed } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { rateLimitWrite } from './rate-limits.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** Reads a person's profile; `undefined` when they have none. */
export async function readProfile(store: Store, person: string): Promise<Profile | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.profile(person)), ConsistentRead: true }),
  );
  if (!Item) return undefined;
  const {
    pk: _,
    sk: __,
    entity: ___,
    ...profile
  } = fromItem<Profile & Record<'pk' | 'sk' | 'entity', string>>(Item);
  return profile;
}

/**
 * Builds the write that reserves a handle's folded form for a person. It also succeeds if the form is already theirs.
 */
const handleWrite = (store: Store, person: string, look: string): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem({ ...keys.handle(look), entity: 'handle', person }),
    ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
    ExpressionAttributeValues: { ':person': { S: person } },
  },
});

/**
 * Writes a profile's next version and reserves a newly chosen handle. It counts toward the hourly limit of profile
 * changes.
 */
export async function writeProfile(
  store: Store,
  { tag: person, ledger }: Pick<Person, 'tag' | 'ledger'>,
  next: Profile,
  takesHandle: boolean,
): Promise<'written' | 'handle-taken' | 'too-many' | 'changed'> {
  const put: TransactWriteItem = {
    Put: {
      TableName: store.table,
      Item: toItem({ ...keys.profile(person), entity: 'profile', ...next }),
      ...atVersion(next.version === 1 ? undefined : next.version - 1),
    },
  };
  const rateLimit = rateLimitWrite(store, ledger, 'profile', next.changedAt);
  const looks = takesHandle && next.handle ? handleKeys(next.handle) : [];
  const taking = looks.map((look) => handleWrite(store, person, look));
  try {
    await store.client.send(new TransactWriteItemsCommand({ TransactItems: [put, rateLimit, ...taking] }));
    return 'written';
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const [, tooMany, ...handles] = error.refused;
    if (tooMany) return 'too-many';
    return handles.includes(true) ? 'handle-taken' : 'changed';
  }
}
