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

/** Returns the stored paths of the pictures that a title names and did not name before. */
export function newPictures(before: Title | undefined, after: Title): string[] {
  const known = before ? picturePathsOf(before.media) : [];
  return picturePathsOf(after.media).filter((path) => !known.includes(path));
}

/** Returns the index of a picture in the media of a title, -1 if it is not there. */
export function indexOfPicture({ media }: Title, path: string): number {
  return media.findIndex((one) => one.kind === 'image' && one.url === publicFolder + path);
}

/**
 * Builds the write that enters a title in the record of a picture, so that its page is rebuilt when the picture becomes
 * ready. Its condition fails when the picture was refused.
 */
export function pictureLink(store: Store, slug: string, path: string): TransactWriteItem {
  return {
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
  };
}
