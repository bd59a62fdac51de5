import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Address } from '../people/sealing.ts';
import { batchGet } from './batch-get.ts';
import { fromItem, toItem } from './items.ts';
import { isExpired } from './retention.ts';
import type { Store } from './store.ts';
import { keyNames, keys } from './table.ts';

/** Where a report of one person about a target would lie. */
export interface WhereReported {
  about: Address;
  report: Address;
}

/** Whose ledger may say that they reported a target before they were erased, under which fingerprint. */
export interface ErasedStake {
  ledger: string;
  fingerprint: string;
}

/**
 * Whether this very report is part of the case about the target, however many others are, or was before its reporter
 * erased themselves; one request.
 */
export async function isReported(
  store: Store,
  { about, report }: WhereReported,
  { ledger, fingerprint }: ErasedStake,
  now: Date,
): Promise<boolean> {
  const { Responses, UnprocessedKeys } = await store.client.send(
    new BatchGetItemCommand({
      RequestItems: {
        [store.table]: {
          Keys: [toItem(keys.caseReport(about, report)), toItem(keys.erasedStake(ledger, fingerprint))],
          ConsistentRead: true,
        },
      },
    }),
  );
  if (UnprocessedKeys?.[store.table]) throw new Error('the reports of a case could not be read');
  const found = (Responses?.[store.table] ?? []).map((item) => fromItem<Record<string, unknown>>(item));
  return found.some((item) => !isExpired(item, now));
}

/** Which of at most a hundred reports are there, by the partition of their case; one request. */
export async function reportedCases(
  store: Store,
  places: readonly WhereReported[],
): Promise<ReadonlySet<string>> {
  const wanted = places.map(({ about, report }) => keys.caseReport(about, report));
  const found = await batchGet<{ pk: string }>(store, wanted, { projection: keyNames.partition });
  return new Set(found.map(({ pk }) => pk));
}
