import { QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { FieldDifference } from '../revisions/changes.ts';
import type { TitleAct } from '../revisions/title-acts.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** What was done to a title. `by` is the tag of the editor who did it; the service did what has none. */
export interface TitleLogEntry {
  at: string;
  by?: string | undefined;
  act: TitleAct;
  revision?: number | undefined;
  /** When a scheduled revision will be published (ISO). */
  scheduledFor?: string | undefined;
  /** What readers see in the history of the page. */
  note?: string | undefined;
  /** The paths of the fields that changed before a scheduled revision could be published. */
  conflictingFields?: string[] | undefined;
  /** The other title of a merge, a split or a move, and whether readers could see it before. */
  other?: { slug: string; name: string; wasPublic?: boolean } | undefined;
  /** Set when the change followed from a reader's suggestion; `credit` is its address if the reader is named for it. */
  afterSuggestion?: true | undefined;
  credit?: string | undefined;
  /** The fields that readers see changed. */
  changes?: FieldDifference[] | undefined;
}

interface LogItem extends Omit<TitleLogEntry, 'changes'> {
  sk: string;
  changes?: PackedContent;
}

const longChanges = 300;

/** Builds the write of a log entry about the change that made a version of a title. */
export function logWrite(
  store: Store,
  slug: string,
  version: number,
  entry: TitleLogEntry,
): TransactWriteItem {
  const { changes, ...fields } = entry;
  return {
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.titleLog(slug, version),
        entity: 'title-log',
        ...fields,
        changes: changes && packContent({ changes }, longChanges),
      }),
    },
  };
}

const entryFrom = (item: LogItem): TitleLogEntry & { version: number } => {
  const { sk, at, by, act, revision, scheduledFor, note, conflictingFields, other, ...more } = item;
  const { afterSuggestion, credit, changes } = more;
  return {
    version: Number(sk.slice(sortPrefixes.titleLog.length)),
    at,
    act,
    ...defined({ by, conflictingFields, revision, scheduledFor, note, other, afterSuggestion, credit }),
    ...defined({ changes: unpackContent<{ changes: FieldDifference[] }>(changes)?.changes }),
  };
};

interface LogPage {
  limit: number;
  before?: number | undefined;
  acts?: readonly TitleAct[] | undefined;
}

/** The most entries that are read for one page of some acts only. */
const maxRead = 200;

/**
 * Lists what was done to a title, the latest first, at most `limit` entries that are older than a version. With `acts` it
 * lists only these, and a page may be short; `next` is then the version from which the next page continues.
 */
export async function readTitleLog(
  store: Store,
  slug: string,
  { limit, before, acts }: LogPage,
): Promise<{ entries: (TitleLogEntry & { version: number })[]; next?: number }> {
  const end = before === undefined ? `${sortPrefixes.titleLog}~` : keys.titleLog(slug, before - 1).sk;
  const wanted = Object.fromEntries((acts ?? []).map((act, index) => [`:act${index}`, act]));
  const { Items = [], LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :start AND :end',
      ...defined({ FilterExpression: acts && `act IN (${Object.keys(wanted).join(', ')})` }),
      ExpressionAttributeValues: toItem({
        ':pk': keys.title(slug).pk,
        ':start': sortPrefixes.titleLog,
        ':end': end,
        ...wanted,
      }),
      ScanIndexForward: false,
      Limit: acts === undefined ? limit : maxRead,
    }),
  );
  const entries = Items.map((item) => entryFrom(fromItem<LogItem>(item)));
  const shown = entries.slice(0, limit);
  const last = LastEvaluatedKey && fromItem<{ sk: string }>(LastEvaluatedKey).sk;
  const read = last && Number(last.slice(sortPrefixes.titleLog.length));
  return {
    entries: shown,
    ...defined({ next: entries.length > limit ? shown.at(-1)?.version : read || undefined }),
  };
}
