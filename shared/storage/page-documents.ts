import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { entityTag } from '../text/entity-tag.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { PageDocument } from '../titles/page-document.ts';
import { type Choice, recommendationsShown, shownRecommendations } from '../titles/shown-recommendations.ts';
import { batchGet } from './batch-get.ts';
import { readChosen } from './chosen-titles.ts';
import { whenCondition } from './failures.ts';
import { type Item, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

/** A page document as it is stored: without the cards of other titles, which a reader's request reads itself. */
export type StoredPage = Omit<PageDocument, 'recommendations'>;

/** An older page document contains the cards of the titles that it recommends, as they were when it was written. */
type StoredPageOfAnyAge = StoredPage & { recommendations?: { slug: string }[] };

const bytesPerUnit = 1024;
/** The bytes of the keys, the names and the other attributes of the item. */
const bytesOfAttributes = 2 * 80 + 100;

/**
 * Writes a title's page document, compressed, because a write unit covers one kilobyte. `readAt` is when its sources
 * were read, in milliseconds. A document that was built from later sources stays: the write of a function that timed out
 * can arrive after the write of the next run. Returns at most how many write units this cost.
 */
export async function writePageDocument(
  store: Store,
  document: StoredPage,
  { etag, readAt }: { etag: string; readAt: number },
): Promise<number> {
  const { pk, sk } = keys.page(document.slug);
  const body = compress(JSON.stringify(document));
  await whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: {
          pk: { S: pk },
          sk: { S: sk },
          etag: { S: etag },
          readAt: { N: String(readAt) },
          body: { B: body },
        },
        ConditionExpression: 'attribute_not_exists(readAt) OR readAt <= :readAt',
        ExpressionAttributeValues: { ':readAt': { N: String(readAt) } },
      }),
    ),
  );
  return Math.ceil((body.length + bytesOfAttributes) / bytesPerUnit);
}

/**
 * Takes a title's page off the site. `readAt` is when its sources were read, in milliseconds, and `movedTo` the title to whose
 * page its address leads. A marker stays, so that a write of an earlier run that arrives later does not bring the page back.
 */
export async function removePageDocument(
  store: Store,
  slug: string,
  { readAt, movedTo }: { readAt: number; movedTo?: string },
): Promise<void> {
  const { pk, sk } = keys.page(slug);
  const target = movedTo === undefined ? {} : { movedTo: { S: movedTo } };
  await whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: { pk: { S: pk }, sk: { S: sk }, readAt: { N: String(readAt) }, ...target },
        ConditionExpression: `${movedTo === undefined ? '' : 'attribute_not_exists(readAt) OR '}readAt <= :readAt`,
        ExpressionAttributeValues: { ':readAt': { N: String(readAt) } },
      }),
    ),
  );
}

const documentIn = (body: Uint8Array): StoredPageOfAnyAge =>
  JSON.parse(brotliDecompressSync(body).toString('utf8')) as StoredPageOfAnyAge;

const pageIn = ({ body, etag }: Item) =>
  body?.B === undefined || etag?.S === undefined
    ? undefined
    : {
        document: documentIn(body.B),
        etag: etag.S,
      };

/**
 * Reads the stored pages of titles, by slug, without what they recommend. Makes one request for every hundred. They may be
 * slightly out of date.
 */
export async function readStoredPages(
  store: Store,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, StoredPage>> {
  const items = await batchGet<{ body?: Uint8Array }>(store, [...new Set(slugs)].map(keys.page));
  const pages = items.flatMap(({ body }) => (body ? [withCurrentFacts(documentIn(body))] : []));
  return new Map(pages.map((page) => [page.slug, page]));
}

/** Returns whether readers see the page of a title, there or at the address of the title into which it was merged. */
export async function isPageShown(store: Store, slug: string): Promise<boolean> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.page(slug)),
      ProjectionExpression: 'etag, movedTo',
    }),
  );
  return Item?.etag !== undefined || Item?.movedTo !== undefined;
}

/** Returns the titles that a record shows. Those of the editors come first; the others were filled in by the rule. */
const recordedChoices = ({ shown, filled }: Item): Choice[] => {
  const byRule = new Set(filled?.L?.map(({ S }) => S));
  return (JSON.parse(shown?.S ?? '[]') as Choice[]).map((choice) =>
    byRule.has(choice.slug) && choice.reason === undefined ? { ...choice, filledIn: true } : choice,
  );
};

/** A title's page, or the slug of the title into which it was merged. */
export type FoundPage =
  | { document: PageDocument; etag: string; movedTo?: undefined }
  | { movedTo: string; document?: undefined; etag?: undefined };

/**
 * Reads a title's page; `undefined` if there is none. It takes two requests: one query for the page document and what the
 * page recommends, and one for the cards of at most four other titles, so that their names and ages are current. The
 * entity tag changes when anything on the page changes.
 */
export async function readTitlePage(store: Store, slug: string): Promise<FoundPage | undefined> {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: keys.page(slug).pk } },
    }),
  );
  const item = (sk: string) => Items.find((one) => one.sk?.S === sk);
  const stored = item(keys.page(slug).sk) ?? {};
  if (stored.movedTo?.S !== undefined) return { movedTo: stored.movedTo.S };
  const page = pageIn(stored);
  if (page === undefined) return undefined;
  const { recommendations: copied = [], ...document } = page.document;
  const record = item(keys.recommendations(slug).sk);
  const recorded = record ? recordedChoices(record) : copied.map((one) => ({ slug: one.slug }));
  const { choices, cards } = await readChosen(store, slug, recorded.slice(0, recommendationsShown));
  const facts = { ...document.details, kind: document.kind, ageRating: document.ageRating };
  const recommendations = shownRecommendations(facts, choices, cards);
  return {
    document: { ...withCurrentFacts(document), recommendations },
    etag: entityTag(page.etag + JSON.stringify(recommendations)),
  };
}
