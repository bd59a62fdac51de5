import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { NameChange } from '../moderation/name-change.ts';
import { handleKeys } from '../people/names/key.ts';
import { toItem } from './items.ts';
import { readProfile } from './profiles.ts';
import { renamingWrite } from './renamings.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const profileWrite = (
  store: Store,
  { person, name, at }: NameChange,
  change: 'REMOVE handle' | 'handle = :name',
  condition: string,
): TransactWriteItem => ({
  Update: {
    TableName: store.table,
    Key: toItem(keys.profile(person)),
    UpdateExpression:
      change === 'REMOVE handle'
        ? 'SET version = version + :one, changedAt = :at REMOVE handle'
        : 'SET version = version + :one, changedAt = :at, handle = :name',
    ConditionExpression: condition,
    ExpressionAttributeValues: toItem({ ':one': 1, ':at': at, ':name': name }),
  },
});

/**
 * Builds the write that keeps a refused name taken, without an owner: nobody can choose it or a name that looks the
 * same.
 */
const refusedNameWrite = (store: Store, look: string, { person, at }: NameChange): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem({
      ...keys.handle(look),
      entity: 'handle',
      refused: true,
      ...expiresAfter('refused name', at),
    }),
    ConditionExpression: 'attribute_not_exists(pk) OR person = :person OR refused = :refused',
    ExpressionAttributeValues: toItem({ ':person': person, ':refused': true }),
  },
});

const restoredNameWrite = (store: Store, look: string, person: string): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem({ ...keys.handle(look), entity: 'handle', person }),
    ConditionExpression: 'attribute_not_exists(pk) OR refused = :refused',
    ExpressionAttributeValues: toItem({ ':refused': true }),
  },
});

const freedNameWrite = (store: Store, look: string): TransactWriteItem => ({
  Delete: {
    TableName: store.table,
    Key: toItem(keys.handle(look)),
    ConditionExpression: 'attribute_not_exists(pk) OR refused = :refused',
    ExpressionAttributeValues: toItem({ ':refused': true }),
  },
});

/**
 * Builds the writes that remove a name from its owner's profile or restore it, for the transaction of the decision.
 * Items that show the name are renamed afterwards (`renamings.ts`). A person who has since chosen another name keeps it.
 * Restoring the first name then only makes it available again.
 */
export async function nameWrites(store: Store, change: NameChange): Promise<TransactWriteItem[]> {
  const { person, name } = change;
  const looks = handleKeys(name);
  const chosen = (await readProfile(store, person))?.handle;
  if (change.to === 'reset')
    return [
      ...(chosen === name ? [profileWrite(store, change, 'REMOVE handle', 'handle = :name')] : []),
      ...looks.map((look) => refusedNameWrite(store, look, change)),
      renamingWrite(store, change),
    ];
  if (chosen !== undefined) return looks.map((look) => freedNameWrite(store, look));
  return [
    profileWrite(store, change, 'handle = :name', 'attribute_not_exists(handle)'),
    ...looks.map((look) => restoredNameWrite(store, look, person)),
    renamingWrite(store, change),
  ];
}
