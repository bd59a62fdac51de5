import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { packTexts, unpackTexts } from './packed-texts.ts';
import { listItems, type PersonItem } from './person-items.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';
import { countErasure } from './watermark.ts';

/** Removes a person's texts from one pack of signatures. Returns `false` when the pack changed first. */
const removeFromPack = (store: Store, pack: PersonItem, person: string): Promise<boolean> => {
  const before = pack.texts as Uint8Array;
  const after = packTexts(unpackTexts(before).filter((text) => text.person !== person));
  return whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem({ pk: pack.pk, sk: pack.sk }),
        UpdateExpression: 'SET texts = :after',
        ConditionExpression: 'texts = :before',
        ExpressionAttributeValues: toItem({ ':before': before, ':after': after }),
      }),
    ),
  );
};

/**
 * Removes a person's texts from every pack of signatures. Call it after their decisions are deleted, or a roll-up would
 * pack them once more.
 */
export async function forgetSignatures(store: Store, person: string): Promise<void> {
  await countErasure(store);
  await retryOnConflict('What is compared with new texts', async () => {
    const packs = await listItems(store, keys.signatures('').pk, sortPrefixes.signatures);
    const concerned = packs.filter((pack) =>
      unpackTexts(pack.texts as Uint8Array).some((text) => text.person === person),
    );
    if (concerned.length === 0) return;
    const takenOut = await Promise.all(concerned.map((pack) => removeFromPack(store, pack, person)));
    return takenOut.includes(false) ? changed : undefined;
  });
}
