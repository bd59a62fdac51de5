import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { TitleKind } from '../titles/kinds.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { readOlderPublication } from './older-publications.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { HeadItem } from './title-heads.ts';

const keepMs = 10_000;
const maxNames = 5_000;

/** A title's slug, name and kind, when it came or comes out, as precisely as known, and which titles were merged into it. */
export interface NamedTitle {
  slug: string;
  name: string;
  kind?: TitleKind;
  premiere?: string;
  receivedFrom?: string[];
}

/** The most merges that are followed from one title to the next. */
const maxMerges = 10;

const known = new Map<string, { title: NamedTitle; until: number }>();

/** Returns the names of a title that is published, from a head of the current or of the older form. */
const publishedName = async (
  store: Store,
  slug: string,
  { name, kind, premiere, publication, data, receivedFrom }: HeadItem,
): Promise<NamedTitle | undefined> => {
  if (publication) return { slug, name, ...defined({ kind, premiere, receivedFrom }) };
  if (data === undefined || !(await readOlderPublication(store, slug))) return undefined;
  return { slug, name, kind: (JSON.parse(data) as Title).kind };
};

const readHeadOf = async (store: Store, slug: string): Promise<HeadItem | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.title(slug)),
      ProjectionExpression:
        '#name, kind, premiere, publication, #data, mergedInto, unpublishedAt, receivedFrom',
      ExpressionAttributeNames: { '#name': 'name', '#data': 'data' },
    }),
  );
  return Item && fromItem<HeadItem>(Item);
};

/** Reads the published title at an address, or the one into which the title there was merged. */
const readFollowing = async (store: Store, slug: string, left: number): Promise<NamedTitle | undefined> => {
  const head = await readHeadOf(store, slug);
  if (head?.mergedInto === undefined) return head && publishedName(store, slug, head);
  // The address of a draft that was merged leads nowhere, because readers never saw it.
  if (head.unpublishedAt === undefined) return undefined;
  return left > 0 ? readFollowing(store, head.mergedInto, left - 1) : undefined;
};

/**
 * Reads the slug, name, kind and release date of a published title, cached for ten seconds; `undefined` if there is none. A slug
 * whose title was merged gives the title into which it was merged, whose `slug` is another one. `now` is in milliseconds.
 */
export async function readNamedTitle(
  store: Store,
  slug: string,
  now: number,
): Promise<NamedTitle | undefined> {
  const cacheKey = `${store.table}/${slug}`;
  const remembered = known.get(cacheKey);
  if (remembered && remembered.until > now) return remembered.title;
  const title = await readFollowing(store, slug, maxMerges);
  if (title === undefined) return undefined;
  if (known.size >= maxNames) known.clear();
  known.set(cacheKey, { title, until: now + keepMs });
  return title;
}
