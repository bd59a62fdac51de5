import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { wasPublishedWhole } from '../revisions/publishing.ts';
import { waitingAfterDiscard } from '../revisions/waiting-revision.ts';
import { toItem } from './items.ts';
import { listAuthors } from './revisions.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import { type Act, type StoredTitle, type TitleConflict, writeTitle } from './titles.ts';

/** Builds the write that records who discarded a revision, and when. Its condition fails once it is published or discarded. */
const discardWrite = (store: Store, slug: string, revision: number, { at, by }: Act): TransactWriteItem => ({
  Update: {
    TableName: store.table,
    Key: toItem(keys.revision(slug, revision)),
    UpdateExpression: 'SET discardedAt = :at, discardedBy = :by',
    ConditionExpression:
      'attribute_exists(pk) AND attribute_not_exists(publishedAt) AND attribute_not_exists(discardedAt)',
    ExpressionAttributeValues: toItem({ ':at': at, ':by': by }),
  },
});

/**
 * Discards a revision that nobody has published: it waits no more, and stays in the list of revisions. Returns a conflict when
 * the title changed in the meantime.
 */
export async function discardRevision(
  store: Store,
  previous: StoredTitle,
  { revision, note }: { revision: number; note?: string | undefined },
  act: Act,
): Promise<TitleConflict | undefined> {
  const { slug } = previous.title;
  const all = await listAuthors(store, slug, previous.latestRevision, wasPublishedWhole);
  const waitingRevision = waitingAfterDiscard(all.filter((other) => other.revision !== revision));
  const log = { ...act, act: 'discarded' as const, revision, note };
  const failed = previous.failedSchedule?.revision === revision ? undefined : previous.failedSchedule;
  const next = { ...previous, waitingRevision, failedSchedule: failed };
  return writeTitle(store, previous, next, log, [discardWrite(store, slug, revision, act)]);
}
