import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NameChange } from '../../shared/moderation/name-change.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { handleKeys } from '../../shared/people/names/key.ts';
import { erasePerson } from '../../shared/storage/erase-person.ts';
import { nameWrites } from '../../shared/storage/name-changes.ts';
import { listItems } from '../../shared/storage/person-items.ts';
import { readProfile, writeProfile } from '../../shared/storage/profiles.ts';
import { carriersOf, finishRenamings, renameNow } from '../../shared/storage/renamings.ts';
import { createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { keys } from '../../shared/storage/table.ts';
import { anAddress, aPublishedReview } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const at = '2026-11-02T09:00:00.000Z';
const later = '2026-11-02T09:05:00.000Z';
let storage: TestStorage;
let people = 100;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

/** A person who chose a name, with reviews under it and one from before. */
const live = async (name: string, reviews: number) => {
  people += 1;
  const { person } = anAddress(people);
  const profile = { handle: name, version: 1, changedAt: at };
  await writeProfile(storage.store, { tag: person, ledger: person }, profile, true);
  for (let item = 1; item <= reviews + 1; item += 1)
    await createSubmission(
      storage.store,
      aPublishedReview({
        address: anAddress(people, item),
        handle: item > reviews ? defaultHandle(person) : name,
      }),
    );
  const change = async (to: NameChange['to'], carriers: string[] = [], moment = at) => {
    const TransactItems = await nameWrites(storage.store, { person, name, to, carriers, at: moment });
    await storage.store.client.send(new TransactWriteItemsCommand({ TransactItems }));
  };
  const names = async () =>
    Promise.all(
      Array.from({ length: reviews + 1 }, async (_, item) => {
        const found = await readSubmission(storage.store, anAddress(people, item + 1));
        return found?.handle === name;
      }),
    );
  return { person, given: defaultHandle(person), change, names };
};

const finish = (until = later) => finishRenamings(storage.store, until, later);

describe('A name that was reset', () => {
  it('is removed from all items that contain the name, even if the moderator’s request was interrupted', async () => {
    const { person, change, names } = await live('Willow Brook', 12);
    await change('reset');
    await renameNow(storage.store, person, at, 5);
    expect((await names()).filter(Boolean)).toHaveLength(7);
    expect(await finish('2026-11-02T08:59:00.000Z')).toBe(0);
    expect(await finish()).toBe(1);
    expect((await names()).filter(Boolean)).toHaveLength(0);
    expect(await finish()).toBe(0);
    expect((await readProfile(storage.store, person))?.handle).toBeUndefined();
  });

  it('is replaced once, even when the renaming is repeated', async () => {
    const { person, change } = await live('Hazel Grove', 1);
    await change('reset');
    await renameNow(storage.store, person, at);
    const once = await readSubmission(storage.store, anAddress(people, 1));
    await renameNow(storage.store, person, at);
    expect(await readSubmission(storage.store, anAddress(people, 1))).toEqual(once);
    const aggregates = await listItems(storage.store, `TITLE#${once?.slug}`, 'CURRENT#AGGREGATE');
    const { person: tag, item } = anAddress(people, 1);
    expect(aggregates).toContainEqual(expect.objectContaining({ newest: `${tag}/${item}`, changedAt: at }));
  });

  it('is restored only on the submissions that had the name', async () => {
    const { person, change, names } = await live('Rowan Field', 3);
    const carriers = await carriersOf(storage.store, person, 'Rowan Field');
    expect(carriers).toHaveLength(3);
    await change('reset');
    await renameNow(storage.store, person, at);
    await change('restored', carriers, later);
    await renameNow(storage.store, person, later);
    expect(await names()).toEqual([true, true, true, false]);
    expect(await readProfile(storage.store, person)).toMatchObject({ handle: 'Rowan Field', version: 3 });
  });

  it('stays reserved without a reference to its owner, even after the owner is erased', async () => {
    const { person, change } = await live('Aspen Lane', 1);
    await change('reset');
    await renameNow(storage.store, person, at);
    await erasePerson(storage.store, sealingKeys('a secret of the test'), person, later);
    const [look = ''] = handleKeys('Aspen Lane');
    const items = await listItems(storage.store, keys.handle(look).pk);
    expect(items).toMatchObject([{ entity: 'handle', refused: true }]);
    expect(JSON.stringify(items)).not.toContain(person);
    const anybody = { tag: anAddress(999).person, ledger: anAddress(999).person };
    const profile = { handle: 'Aspen  Lane', version: 1, changedAt: at };
    expect(await writeProfile(storage.store, anybody, profile, true)).toBe('handle-taken');
  });
});
