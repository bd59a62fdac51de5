import { QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { FieldDifference } from '../revisions/changes.ts';
import type { TitleAct } from '../revisions/title-acts.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** What an editor did to a title. `by` is the editor's tag. */
export interface TitleLogEntry {
  at: string;
  by: string;
  act: TitleAct;
  revision?: number | undefined;
  /** When a scheduled revision will be published (ISO). */
  scheduledFor?: string | undefined;
  /** What readers see in the history of the page. */
  note?: string | undefined;
  /** Set when the change followed from a reader's suggestion; `creditedTo` is their public name if they wish. */
  afterSuggestion?: true | undefined;
  creditedTo?: string | undefined;
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

/** Lists what was done to a title, the latest first, at most `limit` entries that are older than a version. */
export async function readTitleLog(
  store: Store,
  slug: string,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<{ entries: (TitleLogEntry & { version: number })[]; next?: number }> {
  const end = before === undefined ? `${sortPrefixes.titleLog}~` : keys.titleLog(slug, before - 1).sk;
  const { Items = [], LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :start AND :end',
      ExpressionAttributeValues: toItem({
        ':pk': keys.title(slug).pk,
        ':start': sortPrefixes.titleLog,
        ':end': end,
      }),
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  const entries = Items.map((item) => {
    const { sk, changes, ...entry } = fromItem<LogItem>(item);
    const { at, by, act, revision, scheduledFor, note, afterSuggestion, creditedTo } = entry;
    return {
      version: Number(sk.slice(sortPrefixes.titleLog.length)),
      at,
      by,
      act,
      ...defined({ revision, scheduledFor, note, afterSuggestion, creditedTo }),
      ...defined({ changes: unpackContent<{ changes: FieldDifference[] }>(changes)?.changes }),
    };
  });
  return { entries, ...defined({ next: LastEvaluatedKey && entries.at(-1)?.version }) };
}
