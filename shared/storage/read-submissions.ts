import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { fromItem, type Item, toItem } from './items.ts';
import type { Store } from './store.ts';
import { type SubmissionItem, submissionFrom } from './submission-items.ts';
import { keys } from './table.ts';

/** DynamoDB's own limit for one request. */
const together = 100;
const attempts = 5;

const readTogether = async (store: Store, addresses: readonly Address[]): Promise<Submission[]> => {
  const found: Submission[] = [];
  let wanted: Item[] = addresses.map((address) => toItem(keys.submission(address)));
  for (let attempt = 0; attempt < attempts && wanted.length > 0; attempt += 1) {
    const { Responses, UnprocessedKeys } = await store.client.send(
      new BatchGetItemCommand({ RequestItems: { [store.table]: { Keys: wanted } } }),
    );
    for (const item of Responses?.[store.table] ?? [])
      found.push(submissionFrom(fromItem<SubmissionItem>(item)));
    wanted = UnprocessedKeys?.[store.table]?.Keys ?? [];
  }
  if (wanted.length > 0) throw new Error(`${wanted.length} submissions could not be read`);
  return found;
};

/** Submissions by their addresses, in any order, without those that are gone; a request for every hundred. */
export const readSubmissions = async (store: Store, addresses: readonly Address[]): Promise<Submission[]> => {
  const groups = Array.from({ length: Math.ceil(addresses.length / together) }, (_, group) =>
    addresses.slice(group * together, (group + 1) * together),
  );
  return (await Promise.all(groups.map((group) => readTogether(store, group)))).flat();
};
