import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { SuggestionSubmission } from '../moderation/submission.ts';
import { batchGet } from './batch-get.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, personOf } from './table.ts';

/**
 * Counts a suggestion for its reader when editors have used it. The first count begins with what was known when the
 * suggestion was sent.
 */
export function countUse(
  store: Store,
  { state, address, record = 0 }: SuggestionSubmission,
): TransactWriteItem[] {
  if (state !== 'applied') return [];
  return [
    {
      Update: {
        TableName: store.table,
        Key: toItem(keys.usedSuggestions(address.person)),
        UpdateExpression: 'SET entity = :entity, used = if_not_exists(used, :record) + :one',
        ExpressionAttributeValues: toItem({ ':entity': 'used-suggestions', ':record': record, ':one': 1 }),
      },
    },
  ];
}

/** Reads how many of their suggestions editors have used, by the tag of the reader. One request for a hundred readers. */
export async function readUseCounts(
  store: Store,
  persons: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await batchGet<{ pk: string; used: number }>(
    store,
    [...new Set(persons)].map(keys.usedSuggestions),
    { projection: 'pk, used' },
  );
  return new Map(found.map(({ pk, used }) => [personOf(pk), used]));
}
