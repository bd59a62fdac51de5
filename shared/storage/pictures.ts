import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { PictureUpload } from '../titles/picture.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { Act } from './titles.ts';

/** Who was the first to ask for a place for this content under this name, and when. */
export interface PictureRecord {
  createdAt: string;
  createdBy: string;
}

/**
 * Keeps who uploads a picture, under the name it is stored by. The name follows from the content, so the first to ask
 * stays its uploader; answers with theirs.
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
