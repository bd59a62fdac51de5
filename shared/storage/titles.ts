import { GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { ExternalIds } from '../titles/identifiers.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { Title } from '../titles/schema.ts';
import { atVersion } from './at-version.ts';
import { claimChanges } from './external-ids.ts';
import { failedConditions } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { readOlderPublication } from './older-publications.ts';
import { unpackContent } from './packed-content.ts';
import { indexOfPicture, newPictures, pictureLink } from './picture-links.ts';
import { readRevision } from './revisions.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import { type HeadItem, headFrom, headItem, type TitleHead } from './title-heads.ts';
import { logWrite, type TitleLogEntry } from './title-log.ts';

/** When an editor made a change (ISO), and the editor's tag. */
export interface Act {
  at: string;
  by: string;
}

/** A title with its facts: those that readers see, or the latest ones while no revision is published. */
export interface StoredTitle extends TitleHead {
  title: Title;
}

/**
 * Why a title was not written: it changed or its slug is taken, another title has one of its identifiers, or the picture
 * at an index of its media was refused.
 */
export type TitleConflict =
  | { conflict: 'title' }
  | { conflict: 'external-id'; catalogue: string; id: string }
  | { conflict: 'picture'; index: number };

/** Reads a title by its slug. Costs a second read for the facts once a revision is published. */
export async function readTitle(store: Store, slug: string): Promise<StoredTitle | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.title(slug)), ConsistentRead: true }),
  );
  if (Item === undefined) return undefined;
  const item = fromItem<HeadItem>(Item);
  const head = headFrom(item);
  if (item.data !== undefined) {
    const title = withCurrentFacts(JSON.parse(item.data) as Title);
    return { ...head, title, publication: await readOlderPublication(store, slug) };
  }
  const facts = unpackContent<Title>(item.facts);
  if (facts) return { ...head, title: withCurrentFacts(facts) };
  const published = await readRevision(store, slug, head.publication?.revision ?? 0);
  if (published?.title === undefined) throw new Error(`the published facts of ${slug} are missing`);
  return { ...head, title: published.title };
}

/** Returns the identifiers that a title has claimed. A merged title has given them up and still names them in its facts. */
const claimedBy = (stored: Pick<StoredTitle, 'title' | 'mergedInto'> | undefined): ExternalIds =>
  stored === undefined || stored.mergedInto !== undefined ? {} : stored.title.details.externalIds;

/**
 * Writes a title's next state in one transaction, with the identifiers that it gains and loses, the pictures that it gains,
 * its log entry, and `others`. Returns a conflict when the stored version is no longer that of `previous`, when a revision in
 * `others` exists already, when another title has an identifier, or when a picture was refused.
 */
export async function writeTitle(
  store: Store,
  previous: StoredTitle | undefined,
  next: Omit<StoredTitle, 'version'>,
  log: TitleLogEntry,
  others: readonly TransactWriteItem[] = [],
): Promise<TitleConflict | undefined> {
  const { slug } = next.title;
  const version = (previous?.version ?? 0) + 1;
  const claims = await claimChanges(store, slug, claimedBy(previous), claimedBy(next));
  const pictures = newPictures(previous?.title, next.title);
  const { title, ...head } = next;
  const writes: TransactWriteItem[] = [
    {
      Put: {
        TableName: store.table,
        Item: headItem(title, { ...head, version }),
        ...atVersion(previous?.version),
      },
    },
    logWrite(store, slug, version, log),
    ...others,
    ...claims.map(({ write }) => write),
    ...pictures.map((path) => pictureLink(store, slug, path)),
  ];
  const [first] = await failedConditions(
    store.client.send(new TransactWriteItemsCommand({ TransactItems: writes })),
  );
  if (first === undefined) return undefined;
  const place = first - 2 - others.length;
  const claim = claims[place];
  if (claim) return { conflict: 'external-id', ...claim.identifier };
  const picture = pictures[place - claims.length];
  return picture ? { conflict: 'picture', index: indexOfPicture(title, picture) } : { conflict: 'title' };
}

/** Adds a title without a review. Returns a conflict when the slug or an identifier is taken. */
export function createTitle(store: Store, title: Title, act: Act): Promise<TitleConflict | undefined> {
  const { at: changedAt, by } = act;
  const next = { title, latestRevision: 0, changedAt, createdBy: by, editedBy: by };
  return writeTitle(store, undefined, next, { ...act, act: 'created' });
}

/** Replaces the facts of a title that is not published, with a note for its log. Returns a conflict as `writeTitle` does. */
export function replaceFacts(
  store: Store,
  title: Title,
  previous: StoredTitle,
  act: Act,
  note?: string,
): Promise<TitleConflict | undefined> {
  const next = { ...previous, title, changedAt: act.at, editedBy: act.by };
  return writeTitle(store, previous, next, { ...act, act: 'facts-replaced', note });
}
