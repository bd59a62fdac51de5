import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { PictureUpload } from '../titles/picture.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { Act } from './titles.ts';

/** The person who first requested an upload URL for a picture, and when. */
export interface PictureRecord {
  createdAt: string;
  createdBy: string;
}

/**
 * Records who uploads a picture. The picture's name is derived from its content, so the first person who requests an
 * upload URL for it stays its uploader. Returns the stored record.
 */
export async function recordPicture(
  store: Store,
  path: string,
  picture: PictureUpload,
  act: Act,
): Promise<PictureRecord> {
  const record = { createdAt: act.at, createdBy: act.by };
  const { contentType, bytes, sha256 } = picture;
  const written = await whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem({ ...keys.picture(path), entity: 'picture', contentType, bytes, sha256, ...record }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (written) return record;
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.picture(path)), ConsistentRead: true }),
  );
  return Item ? fromItem<PictureRecord>(Item) : record;
}
