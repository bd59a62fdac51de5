import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { PictureState } from '../pictures/state.ts';
import type { Title } from '../titles/schema.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const publicFolder = '/media/';

/** Returns the stored paths of the pictures that a title names, each once. */
export function picturePathsOf(media: Title['media']): string[] {
  const urls = media.flatMap((one) => (one.kind === 'image' ? [one.url] : []));
  return [...new Set(urls)].map((url) => url.slice(publicFolder.length));
}

/**
 * Builds the writes that enter a title in the records of its pictures, so that its page is rebuilt when one becomes ready.
 * The condition of each fails when its picture was refused.
 */
export function pictureLinks(store: Store, { slug, media }: Title): TransactWriteItem[] {
  return picturePathsOf(media).map((path) => ({
    Update: {
      TableName: store.table,
      Key: toItem(keys.picture(path)),
      UpdateExpression: 'SET entity = :entity ADD titles :title',
      ConditionExpression: 'attribute_not_exists(#state) OR #state <> :refused',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: toItem({
        ':entity': 'picture',
        ':title': new Set([slug]),
        ':refused': 'refused' satisfies PictureState,
      }),
    },
  }));
}
