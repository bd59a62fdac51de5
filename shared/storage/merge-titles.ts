import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { RequestFingerprint } from '../moderation/request-fingerprint.ts';
import { defined } from '../values/defined.ts';
import { readTitleWithId } from './external-ids.ts';
import { toItem } from './items.ts';
import { moveWrite } from './moves.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import { logWrite, type TitleLogEntry } from './title-log.ts';
import { type Act, type StoredTitle, type TitleConflict, writeTitle } from './titles.ts';

const named = ({ title: { slug, name }, publication, unpublishedAt }: StoredTitle) => ({
  slug,
  name,
  ...defined({ wasPublic: publication || unpublishedAt ? true : undefined }),
});

/** Returns the titles from which submissions come to `into` when those of `from` are moved there. */
const receivedBy = (into: StoredTitle, from: StoredTitle): string[] => {
  const all = [...(into.receivedFrom ?? []), from.title.slug, ...(from.receivedFrom ?? [])];
  return [...new Set(all)].filter((slug) => slug !== into.title.slug);
};

/** Builds the writes that give the other title of a merge, a split or a move its next version, and say so in its log. */
function otherTitleWrites(
  store: Store,
  other: StoredTitle,
  receivedFrom: readonly string[] | undefined,
  log: TitleLogEntry,
): TransactWriteItem[] {
  const { slug } = other.title;
  return [
    {
      Update: {
        TableName: store.table,
        Key: toItem(keys.title(slug)),
        UpdateExpression: `SET version = :next${receivedFrom ? ', receivedFrom = :from' : ''}`,
        ConditionExpression: 'version = :read AND attribute_not_exists(mergedInto)',
        ExpressionAttributeValues: toItem({
          ':next': other.version + 1,
          ':read': other.version,
          ':from': receivedFrom,
        }),
      },
    },
    logWrite(store, slug, other.version + 1, log),
  ];
}

/** Builds the writes by which a title receives submissions of another one. */
function receivingWrites(
  store: Store,
  into: StoredTitle,
  from: StoredTitle,
  log: Omit<TitleLogEntry, 'other'>,
): TransactWriteItem[] {
  return otherTitleWrites(store, into, receivedBy(into, from), { ...log, other: named(from) });
}

/**
 * Merges a title into another one in one transaction: takes it off the site, gives up its identifiers, lets its address lead to
 * the other title, and requests that its submissions are moved. Returns a conflict when one of the two changed meanwhile.
 */
export function mergeTitle(
  store: Store,
  merged: StoredTitle,
  into: StoredTitle,
  {
    note,
    requests,
    ...act
  }: Act & { note?: string | undefined; requests?: RequestFingerprint[] | undefined },
): Promise<TitleConflict | undefined> {
  const { slug } = merged.title;
  const next = {
    ...merged,
    changedAt: act.at,
    editedBy: act.by,
    publication: undefined,
    firstPublishedAt: merged.publication?.firstPublishedAt ?? merged.firstPublishedAt,
    unpublishedAt: merged.publication ? act.at : merged.unpublishedAt,
    unpublishedRevision: merged.publication?.revision ?? merged.unpublishedRevision,
    scheduled: undefined,
    mergedInto: into.title.slug,
    requests: requests ?? merged.requests,
  };
  const { revision } = merged.publication ?? {};
  const log = { ...act, act: 'merged' as const, revision, note, other: named(into) };
  return writeTitle(store, merged, next, log, [
    ...receivingWrites(store, into, merged, {
      ...act,
      act: 'received',
      revision: into.publication?.revision,
      note,
    }),
    moveWrite(store, { slug, version: merged.version + 1, what: 'all', at: act.at }),
  ]);
}

/** Returns a title without the identifiers that other titles have claimed since it gave them up. */
const withFreeIds = async (store: Store, { title }: StoredTitle): Promise<StoredTitle['title']> => {
  const ids = Object.entries(title.details.externalIds);
  const owners = await Promise.all(
    ids.map(([catalogue, id]) => readTitleWithId(store, catalogue, String(id))),
  );
  const free = ids.filter((_, index) => owners[index] === undefined || owners[index] === title.slug);
  return {
    ...title,
    details: { ...title.details, externalIds: Object.fromEntries(free) },
  } as StoredTitle['title'];
};

/**
 * Brings a merged title back as one that is off the site, and requests that the submissions that came from it are moved back.
 * `holder` is the title that has them now. The title claims its identifiers again, except those that another one has by now.
 */
export async function bringBack(
  store: Store,
  merged: StoredTitle,
  holder: StoredTitle,
  {
    note,
    requests,
    ...act
  }: Act & { note?: string | undefined; requests?: RequestFingerprint[] | undefined },
): Promise<TitleConflict | undefined> {
  const title = await withFreeIds(store, merged);
  const { slug } = title;
  const next = {
    ...merged,
    title,
    changedAt: act.at,
    editedBy: act.by,
    mergedInto: undefined,
    broughtBackAt: act.at,
    requests: requests ?? merged.requests,
  };
  const log = { ...act, act: 'brought-back' as const, note, other: named(holder) };
  return writeTitle(store, merged, next, log, [
    ...otherTitleWrites(store, holder, undefined, {
      ...act,
      ...{ act: 'split-off', revision: holder.publication?.revision, note, other: named(merged) },
    }),
    moveWrite(store, {
      slug,
      version: merged.version + 1,
      what: 'returned',
      holder: holder.title.slug,
      at: act.at,
    }),
  ]);
}

/** Requests that chosen submissions of a title are moved to another one. Returns a conflict when one changed meanwhile. */
export function moveChosen(
  store: Store,
  from: StoredTitle,
  to: StoredTitle,
  chosen: readonly string[],
  {
    note,
    requests,
    ...act
  }: Act & { note?: string | undefined; requests?: RequestFingerprint[] | undefined },
): Promise<TitleConflict | undefined> {
  const next = { ...from, requests: requests ?? from.requests };
  const revision = from.publication?.revision;
  const log = { ...act, act: 'moved-out' as const, revision, note, other: named(to) };
  return writeTitle(store, from, next, log, [
    ...receivingWrites(store, to, from, {
      ...act,
      ...{ act: 'moved-in', revision: to.publication?.revision, note },
    }),
    moveWrite(store, {
      slug: from.title.slug,
      version: from.version + 1,
      what: 'chosen',
      holder: to.title.slug,
      chosen: [...chosen],
      at: act.at,
    }),
  ]);
}
