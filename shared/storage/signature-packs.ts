import { QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { SignedText } from '../text/signed-text.ts';
import { toItem } from './items.ts';
import { packTexts, unpackTexts } from './packed-texts.ts';
import { expiresAfter, retentionDays } from './retention.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** The most texts in one pack: about 320 KB, as a DynamoDB item holds at most 400 KB. */
const maxInOne = 8_000;
/** The most texts that are packed or read at once, about as many as one query page returns. */
const maxAtOnce = 24_000;

/**
 * Builds the writes that pack texts decided before a moment. The texts are newest first; those that would not fit into
 * one query page are left out.
 */
export function packWrites(store: Store, texts: readonly SignedText[], until: string): TransactWriteItem[] {
  const newest = texts.slice(0, maxAtOnce);
  return Array.from({ length: Math.ceil(newest.length / maxInOne) }, (_, part) => ({
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.signatures(until, part),
        entity: 'signatures',
        until,
        texts: packTexts(newest.slice(part * maxInOne, (part + 1) * maxInOne)),
        ...expiresAfter('packed signatures', until),
      }),
    },
  }));
}

/**
 * Reads the packed texts of the last seven days, newest first, and the time until which decisions are packed. Reads one
 * page of one query.
 */
export async function readPacks(store: Store, now: number): Promise<{ texts: SignedText[]; until: string }> {
  const oldest = new Date(now - retentionDays['packed signatures'] * 86_400_000).toISOString();
  const { pk, sk } = keys.signatures(oldest);
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk > :oldest',
      ExpressionAttributeValues: toItem({ ':pk': pk, ':oldest': sk }),
      ProjectionExpression: 'texts, #until',
      ExpressionAttributeNames: { '#until': 'until' },
      ScanIndexForward: false,
    }),
  );
  return {
    texts: Items.flatMap((item) => (item.texts?.B ? unpackTexts(item.texts.B) : [])),
    until: Items[0]?.until?.S ?? oldest,
  };
}
