import { QueryCommand, type QueryCommandInput, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import { originalOf, reopenDuplicate } from '../moderation/duplicates.ts';
import type { Submission } from '../moderation/submission.ts';
import { type Address, referenced, referenceTo, type SealingKeys } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { type SubmissionItem, submissionFrom } from './submission-items.ts';
import { changeSubmission, readSubmission } from './submissions.ts';
import { indexes } from './table.ts';

type ReferenceKeys = Pick<SealingKeys, 'tag'>;

/** How many duplicates of duplicates are followed. A suggestion may become a duplicate when it has duplicates itself. */
const maxSteps = 8;

/**
 * Reads the suggestion that was there first, of which a suggestion is a duplicate, directly or by way of other duplicates. When
 * the last one is itself a duplicate, of which one is not stored.
 * @returns `undefined` when there is none
 */
export async function readOriginal(
  store: Store,
  keys: ReferenceKeys,
  duplicate: Submission,
): Promise<Submission | undefined> {
  let found: Submission | undefined = duplicate;
  for (let step = 0; step < maxSteps; step += 1) {
    const reference = originalOf(found);
    if (reference === undefined) break;
    const address = referenced(keys, reference);
    found = address && (await readSubmission(store, address));
  }
  return found === duplicate ? undefined : found;
}

/** Lists the addresses of the duplicates of a suggestion. */
async function listDuplicates(store: Store, reference: string): Promise<Address[]> {
  const found: Address[] = [];
  let after: QueryCommandInput['ExclusiveStartKey'];
  do {
    const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: indexes.helpful.name,
        KeyConditionExpression: '#partition = :partition',
        ExpressionAttributeNames: { '#partition': indexes.helpful.partition },
        ExpressionAttributeValues: toItem({ ':partition': lists.duplicates(reference) }),
        ...defined({ ExclusiveStartKey: after }),
      }),
    );
    for (const item of Items) found.push(submissionFrom(fromItem<SubmissionItem>(item)).address);
    after = LastEvaluatedKey;
  } while (after !== undefined);
  return found;
}

/**
 * Gives the duplicates of a suggestion back to the editors, because it was withdrawn, changed or erased. Can be repeated with
 * the same result.
 */
export async function reopenDuplicates(
  store: Store,
  keys: ReferenceKeys,
  { kind, address }: Submission,
): Promise<void> {
  if (kind !== 'suggestion') return;
  const reference = referenceTo(keys, address);
  for (const duplicate of await listDuplicates(store, reference))
    await retryOnConflict('The suggestion', async () => {
      const found = await readSubmission(store, duplicate);
      if (found?.kind !== 'suggestion' || originalOf(found) !== reference) return;
      const next = reopenDuplicate(found);
      if (next === undefined) return;
      const written = await changeSubmission(store, { next, previousVersion: found.version, aggregates: [] });
      return written ? undefined : changed;
    });
}
