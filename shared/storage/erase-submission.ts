import { TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { counterChange } from '../community-reviews/aggregate.ts';
import { countedAs, shownReview } from '../moderation/approved.ts';
import type { Submission } from '../moderation/submission.ts';
import type { Address, SealingKeys } from '../people/sealing.ts';
import { aggregateUpdates, shardOf } from './aggregates.ts';
import { atVersion } from './at-version.ts';
import { casePartDeletions } from './case-parts.ts';
import { forgetCredit } from './credits.ts';
import { reopenDuplicates } from './duplicates.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { deleteItem, listItems } from './person-items.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';
import { keys, partsOf, sortPrefixes } from './table.ts';

/**
 * Deletes a submission and its case, with the reported text and the state for undo, and subtracts the submission from
 * the counters, in one transaction. Returns `false` when the submission changed first.
 */
const erased = (store: Store, submission: Submission, now: string): Promise<boolean> => {
  const { address, slug, audience, version } = submission;
  const change = counterChange(countedAs(submission), {});
  const counts = shownReview(submission) !== undefined || Object.keys(change).length > 0;
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Delete: {
              TableName: store.table,
              Key: toItem(keys.submission(address)),
              ...atVersion(version),
            },
          },
          { Delete: { TableName: store.table, Key: toItem(keys.case(address)) } },
          ...casePartDeletions(store, address),
          ...aggregateUpdates(store, counts ? [{ slug, audience, address, change, now }] : []),
        ],
      }),
    ),
  );
};

/**
 * Removes the target's address from the reports about a submission. The reports themselves stay with their reporters.
 */
const forgetReports = async (store: Store, address: Address): Promise<void> => {
  for (const item of await listItems(store, keys.case(address).pk, sortPrefixes.report)) {
    const [person = '', report = ''] = partsOf(item.sk);
    await whenCondition(
      store.client.send(
        new UpdateItemCommand({
          TableName: store.table,
          Key: toItem(keys.report({ person, item: report })),
          UpdateExpression: 'REMOVE about, fingerprint',
          ConditionExpression: 'attribute_exists(pk)',
        }),
      ),
    );
    await deleteItem(store, item);
  }
};

/** Removes the review's address from the counters of its titles if they name it as the review that changed last. */
const forgetNewest = async (
  store: Store,
  { slug, wasOn = [], audience, address }: Submission,
): Promise<void> => {
  for (const title of [slug, ...wasOn])
    await whenCondition(
      store.client.send(
        new UpdateItemCommand({
          TableName: store.table,
          Key: toItem(keys.aggregate(title, audience, shardOf(address))),
          UpdateExpression: 'REMOVE newest',
          ConditionExpression: 'newest = :newest',
          ExpressionAttributeValues: { ':newest': { S: `${address.person}/${address.item}` } },
        }),
      ),
    );
};

/**
 * Erases the submission at an address with its case, its counts in the aggregates and its address in reports. Duplicates of a
 * suggestion wait for the editors again.
 */
export function eraseSubmission(
  store: Store,
  sealing: Pick<SealingKeys, 'tag'>,
  address: Address,
  now: string,
): Promise<void> {
  return retryOnConflict('The submission', async () => {
    const submission = await readSubmission(store, address);
    if (submission === undefined) return;
    await forgetCredit(store, submission);
    if (!(await erased(store, submission, now))) return changed;
    await reopenDuplicates(store, sealing, submission);
    await forgetReports(store, address);
    await forgetNewest(store, submission);
    return undefined;
  });
}
