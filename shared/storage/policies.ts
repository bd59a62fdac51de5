import { GetItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { WithRequests } from '../moderation/keyed-requests.ts';
import { policyV1 } from '../moderation/policy.ts';
import type { Policy } from '../moderation/policy-schema.ts';
import { withProtections } from '../moderation/protections.ts';
import { defined } from '../values/defined.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** A policy with its version number. `number` increases by one with each policy; 1 is the policy that is shipped. */
export interface StoredPolicy extends WithRequests {
  number: number;
  policy: Policy;
  activatedAt?: string;
  activatedBy?: string;
}

interface PolicyItem extends WithRequests {
  number: number;
  data: string;
  activatedAt: string;
  activatedBy: string;
}

const shipped: StoredPolicy = { number: 1, policy: policyV1 };

const stored = ({ number, data, activatedAt, activatedBy, requests }: PolicyItem): StoredPolicy => ({
  number,
  policy: withProtections(JSON.parse(data) as Policy),
  activatedAt,
  activatedBy,
  ...defined({ requests }),
});

const keepMs = 15_000;
const remembered = new Map<string, { policy: StoredPolicy; until: number }>();

/** Reads the policy in force with a consistent read. */
export async function readPolicy(store: Store): Promise<StoredPolicy> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.currentPolicy()), ConsistentRead: true }),
  );
  return Item ? stored(fromItem<PolicyItem>(Item)) : shipped;
}

/** Returns the policy in force, cached for at most fifteen seconds. `now` is in milliseconds. */
export async function recentPolicy(store: Store, now: number): Promise<Policy> {
  const known = remembered.get(store.table);
  if (known && known.until > now) return known.policy.policy;
  const policy = await readPolicy(store);
  remembered.set(store.table, { policy, until: now + keepMs });
  return policy.policy;
}

/** Reads an earlier policy by its number. */
export async function readPolicyVersion(store: Store, number: number): Promise<StoredPolicy | undefined> {
  if (number === 1) return shipped;
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.policy(number)) }),
  );
  return Item && stored(fromItem<PolicyItem>(Item));
}

/** Lists the latest fifty policies, newest first, without the shipped one. */
export async function listPolicies(store: Store): Promise<StoredPolicy[]> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.currentPolicy().pk, ':prefix': sortPrefixes.policy }),
      ScanIndexForward: false,
      Limit: 50,
    }),
  );
  return (Items ?? []).map((item) => stored(fromItem<PolicyItem>(item)));
}

/**
 * Puts a policy in force and adds it to the history, in one transaction. Returns `false` when another policy was put in
 * force first.
 */
export function activatePolicy(
  store: Store,
  next: StoredPolicy & Required<Pick<StoredPolicy, 'activatedAt' | 'activatedBy'>>,
): Promise<boolean> {
  const item = {
    entity: 'policy',
    number: next.number,
    data: JSON.stringify(next.policy),
    activatedAt: next.activatedAt,
    activatedBy: next.activatedBy,
    ...defined({ requests: next.requests }),
  };
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: store.table,
              Item: toItem({ ...keys.policy(next.number), ...item }),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          { Put: { TableName: store.table, Item: toItem({ ...keys.currentPolicy(), ...item }) } },
        ],
      }),
    ),
  );
}
