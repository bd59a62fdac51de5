import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { PageDocument } from '../titles/page-document.ts';
import { whenCondition } from './failures.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

/**
 * Writes a title's page document, compressed, because a write unit covers one kilobyte. `readAt` is when its sources
 * were read, in milliseconds. Returns `false` when the stored document was built from later sources: the write of a
 * function that timed out can arrive after the write of the next run.
 */
export function writePageDocument(
  store: Store,
  document: PageDocument,
  { etag, readAt }: { etag: string; readAt: number },
): Promise<boolean> {
  const { pk, sk } = keys.page(document.slug);
  return whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: {
          pk: { S: pk },
          sk: { S: sk },
          etag: { S: etag },
          readAt: { N: String(readAt) },
          body: { B: compress(JSON.stringify(document)) },
        },
        ConditionExpression: 'attribute_not_exists(readAt) OR readAt <= :readAt',
        ExpressionAttributeValues: { ':readAt': { N: String(readAt) } },
      }),
    ),
  );
}

/**
 * Reads a title's page document as JSON text with its entity tag, with one read by key; `undefined` if there is none.
 */
export async function readPageJson(
  store: Store,
  slug: string,
): Promise<{ json: string; etag: string } | undefined> {
  const { pk, sk } = keys.page(slug);
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: { pk: { S: pk }, sk: { S: sk } } }),
  );
  if (Item?.body?.B === undefined || Item.etag?.S === undefined) return undefined;
  return { json: brotliDecompressSync(Item.body.B).toString('utf8'), etag: Item.etag.S };
}

/** Reads and parses a title's page document; `undefined` if there is none. */
export async function readPageDocument(
  store: Store,
  slug: string,
): Promise<{ document: PageDocument; etag: string } | undefined> {
  const page = await readPageJson(store, slug);
  return page && { document: withCurrentFacts(JSON.parse(page.json) as PageDocument), etag: page.etag };
}
