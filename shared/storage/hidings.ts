import { GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Breaker } from '../moderation/breaker.ts';
import type { Hiding } from '../moderation/hide-reported.ts';
import { aggregateUpdates } from './aggregates.ts';
import { atVersion } from './at-version.ts';
import { caseWrite } from './cases.ts';
import { decisionWrite } from './decisions.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { keys } from './table.ts';

/** Reads the record of the reviews, on the whole site, that reports have recently hidden. */
export async function readBreaker(store: Store): Promise<Breaker> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.breaker()), ConsistentRead: true }),
  );
  if (!Item) return { at: [], version: 0 };
  const { at, version } = fromItem<Breaker>(Item);
  return { at, version };
}

/**
 * Hides a reported review in one transaction: the review and the case if their versions are unchanged, the decision, the
 * counters, and the record of hidden reviews if no other review was hidden since it was read. Returns `false` when any
 * condition does not hold.
 */
export function writeHiding(store: Store, hiding: Hiding, breaker: Breaker): Promise<boolean> {
  const { next, decision, aggregates } = hiding;
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: store.table,
              Item: toItem({
                ...keys.breaker(),
                entity: 'breaker',
                ...breaker,
                ...expiresAfter('breaker', decision.decidedAt),
              }),
              ...atVersion(breaker.version === 1 ? undefined : breaker.version - 1),
            },
          },
          submissionWrite(store, next, hiding.previousVersion),
          caseWrite(store, hiding.case.next, hiding.case.previousVersion),
          decisionWrite(store, next, decision),
          ...aggregateUpdates(store, aggregates),
        ],
      }),
    ),
  );
}
