import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { PictureFault } from '../pictures/refusal.ts';
import type { PictureOutcome, PictureState } from '../pictures/state.ts';
import type { PictureUpload } from '../pictures/upload.ts';
import { defined } from '../values/defined.ts';
import { batchGet } from './batch-get.ts';
import { ConditionFailed, whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { Act } from './titles.ts';

/**
 * A picture that somebody asked to upload: who asked first and when, what they stated, and what the check of the file
 * found. A record without `state` is from a version that did not check files; its file is
 * stored under the path itself.
 */
export interface PictureRecord extends Pick<PictureUpload, 'contentType' | 'bytes' | 'sha256'> {
  createdAt: string;
  createdBy: string;
  state?: PictureState;
  width?: number;
  height?: number;
  widths?: number[];
  faults?: PictureFault[];
}

/** The item. Before anybody asked to upload the picture, it has only the titles that name it. */
type PictureItem = Partial<PictureRecord> & { sk: string };

const asRecord = ({ createdAt, ...item }: Partial<PictureItem>): PictureRecord | undefined =>
  createdAt === undefined ? undefined : ({ createdAt, ...item } as PictureRecord);

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
  const { contentType, bytes, sha256 } = picture;
  const record = {
    contentType,
    bytes,
    sha256,
    createdAt: act.at,
    createdBy: act.by,
    state: 'waiting' as const,
  };
  try {
    await store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(keys.picture(path)),
        UpdateExpression:
          'SET entity = :entity, contentType = :contentType, #bytes = :bytes, sha256 = :sha256, ' +
          'createdAt = :createdAt, createdBy = :createdBy, #state = :state',
        ConditionExpression: 'attribute_not_exists(createdAt)',
        ExpressionAttributeNames: { '#state': 'state', '#bytes': 'bytes' },
        ExpressionAttributeValues: toItem({
          ':entity': 'picture',
          ...Object.fromEntries(Object.entries(record).map(([name, value]) => [`:${name}`, value])),
        }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return record;
  } catch (error) {
    const stored = error instanceof ConditionFailed && error.existing && asRecord(fromItem(error.existing));
    if (stored) return stored;
    throw error;
  }
}

/** Reads the record of a picture; `undefined` when nobody has asked to upload it. `path` is its stored path. */
export async function readPictureRecord(store: Store, path: string): Promise<PictureRecord | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.picture(path)), ConsistentRead: true }),
  );
  return Item && asRecord(fromItem(Item));
}

const recordsIn = (items: readonly PictureItem[], paths: readonly string[]): Map<string, PictureRecord> => {
  const bySortKey = new Map(items.map((item) => [item.sk, asRecord(item)]));
  return new Map(
    paths.flatMap((path) => {
      const record = bySortKey.get(keys.picture(path).sk);
      return record ? [[path, record] as const] : [];
    }),
  );
};

/** Reads the records of a title's pictures and the path of its card image, with one request. Paths must be distinct. */
export async function readPagePictures(
  store: Store,
  slug: string,
  paths: readonly string[],
): Promise<{ records: Map<string, PictureRecord>; cardImage?: string }> {
  const wanted = [keys.cardImage(slug), ...paths.map(keys.picture)];
  const items = await batchGet<PictureItem & { path?: string }>(store, wanted, { consistent: true });
  const cardImage = items.find(({ sk }) => sk === keys.cardImage(slug).sk)?.path;
  return { records: recordsIn(items, paths), ...defined({ cardImage }) };
}

/** Stores what the check of a picture's file found. Returns `false` when that is already stored. */
export function finishPicture(store: Store, path: string, outcome: PictureOutcome): Promise<boolean> {
  const names = Object.keys(outcome);
  return whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(keys.picture(path)),
        UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: '#state = :waiting',
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: toItem({
          ':waiting': 'waiting' satisfies PictureState,
          ...Object.fromEntries(Object.entries(outcome).map(([name, value]) => [`:${name}`, value])),
        }),
      }),
    ),
  );
}
