import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Address } from '../people/sealing.ts';
import { batchGet } from './batch-get.ts';
import { fromItem, toItem } from './items.ts';
import { isExpired } from './retention.ts';
import type { Store } from './store.ts';
import { keyNames, keys } from './table.ts';

/** The target of a report, and the address of one person's report about it, whether that report exists or not. */
export interface WhereReported {
  about: Address;
  report: Address;
}

/** The ledger in which a report is recorded when its reporter is erased, and the fingerprint of the record. */
export interface ErasedStake {
  ledger: string;
  fingerprint: string;
}

/**
 * Returns whether a person has reported the target, including reports before they erased their account. Costs one
 * request, whatever the number of reports.
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

/** Returns which of at most a hundred reports exist, as the partition keys of their cases, with one request. */
export async function reportedCases(
  store: Store,
  places: readonly WhereReported[],
): Promise<ReadonlySet<string>> {
  const wanted = places.map(({ about, report }) => keys.caseReport(about, report));
  const found = await batchGet<{ pk: string }>(store, wanted, { projection: keyNames.partition });
  return new Set(found.map(({ pk }) => pk));
}
