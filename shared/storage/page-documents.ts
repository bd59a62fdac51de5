import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { PageDocument } from '../titles/page-document.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

/** Writes a title's page document. It is stored compressed: a capacity unit is a kilobyte of it. */
export const writePageDocument = async (
  store: Store,
  document: PageDocument,
  etag: string,
): Promise<void> => {
  const { pk, sk } = keys.page(document.slug);
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: {
        pk: { S: pk },
        sk: { S: sk },
        etag: { S: etag },
        body: { B: compress(JSON.stringify(document)) },
      },
    }),
  );
};

/** A title's page document as JSON text with its entity tag: one read by key. `undefined` for an unknown slug. */
export const readPageJson = async (
  store: Store,
  slug: string,
): Promise<{ json: string; etag: string } | undefined> => {
  const { pk, sk } = keys.page(slug);
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: { pk: { S: pk }, sk: { S: sk } } }),
  );
  if (Item?.body?.B === undefined || Item.etag?.S === undefined) return undefined;
  return { json: brotliDecompressSync(Item.body.B).toString('utf8'), etag: Item.etag.S };
};

/** A title's page document, parsed. */
export const readPageDocument = async (
  store: Store,
  slug: string,
): Promise<{ document: PageDocument; etag: string } | undefined> => {
  const page = await readPageJson(store, slug);
  return page && { document: JSON.parse(page.json) as PageDocument, etag: page.etag };
};
