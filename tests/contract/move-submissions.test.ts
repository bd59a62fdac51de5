import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SweeperDependencies } from '../../functions/sweeper/dependencies.ts';
import { finishMoves } from '../../functions/sweeper/finish-moves.ts';
import { counterChange } from '../../shared/community-reviews/aggregate.ts';
import { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { countedAs } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { aggregateUpdates } from '../../shared/storage/aggregates.ts';
import { carryOutMove, resolveDoubles } from '../../shared/storage/carry-out-move.ts';
import { eraseSubmission } from '../../shared/storage/erase-submission.ts';
import { bringBack, mergeTitle } from '../../shared/storage/merge-titles.ts';
import { deleteMove, listMoves } from '../../shared/storage/moves.ts';
import { listItems } from '../../shared/storage/person-items.ts';
import { newestReviews } from '../../shared/storage/published-reviews.ts';
import { recountTitle } from '../../shared/storage/recount.ts';
import type { Store } from '../../shared/storage/store.ts';
import { createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { keys } from '../../shared/storage/table.ts';
import { readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import { Title } from '../../shared/titles/schema.ts';
import { dyingStore } from '../support/dying-store.ts';
import { anAddress, aPublishedReview, aSuggestion } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { storePublished } from '../support/stored-titles.ts';
import { sampleTitle } from '../support/titles.ts';

const at = '2026-11-02T09:00:00.000Z';
const later = '2026-11-02T09:05:00.000Z';
const act = { at, by: 'editor' };
const sealing = sealingKeys('a secret of the test');
let storage: TestStorage;
let store: Store;
let scenes = 0;
beforeAll(async () => {
  storage = await startStorage();
  ({ store } = storage);
});
afterAll(() => storage.close());

const found = async (slug: string): Promise<StoredTitle> => {
  const title = await readTitle(store, slug);
  if (title === undefined) throw new Error(`there is no title ${slug}`);
  return title;
};

const add = async (review: ReviewSubmission): Promise<ReviewSubmission> => {
  await createSubmission(store, review);
  const { slug, audience, address } = review;
  const change = counterChange({}, countedAs(review));
  const TransactItems = aggregateUpdates(store, [{ slug, audience, address, change, now: at }]);
  await store.client.send(new TransactWriteItemsCommand({ TransactItems }));
  return review;
};

/** Two published titles that were just merged, with reviews by three people, one of whom reviewed both, and a suggestion. */
const merged = async () => {
  scenes += 1;
  const [old, target] = [`old-${scenes}`, `target-${scenes}`];
  for (const slug of [old, target]) {
    const { title, review } = sampleTitle(slug);
    const dates = { createdAt: at, publishedAt: at };
    await storePublished(store, Title.parse(title), ExpertReview.parse(review), dates);
  }
  const person = scenes * 10;
  const own = (who: number, item: number, change: Partial<ReviewSubmission>) =>
    add(aPublishedReview({ address: anAddress(person + who, item), slug: old, titleName: old, ...change }));
  const single = await own(1, 1, {});
  const teen = await own(2, 1, { audience: 'teen' });
  const newer = await own(3, 1, { submittedAt: at });
  const older = await own(3, 2, { slug: target, titleName: target, submittedAt: '2026-10-01T09:00:00.000Z' });
  const suggestion = aSuggestion({
    address: anAddress(person + 4, 1),
    slug: old,
    state: 'forwarded',
    base: 1,
    before: [9],
  });
  await createSubmission(store, suggestion);
  expect(await mergeTitle(store, await found(old), await found(target), act)).toBeUndefined();
  const [move] = (await listMoves(store, 100)).filter(({ slug }) => slug === old);
  if (move === undefined) throw new Error('no move was requested');
  return { old, target, single, teen, newer, older, suggestion, move };
};

const miscounts = async (...slugs: string[]) =>
  (await Promise.all(slugs.map(async (slug) => (await recountTitle(store, slug, [])).miscounts))).flat();

const shownFor = async (slug: string) =>
  (
    await Promise.all(
      (['adult', 'teen'] as const).map(async (audience) =>
        (await newestReviews(store, slug, audience, 100)).reviews.map(({ address }) => address),
      ),
    )
  ).flat();

const finish = async (move: Awaited<ReturnType<typeof merged>>['move']) => {
  for (let run = 0; run < 20; run += 1) if ((await carryOutMove(store, move, later, 100)) === 0) return;
  throw new Error('the move does not end');
};

describe('Moving the submissions of a merged title', () => {
  it('moves every listed one once, with the counters, and lets one review by a person stand', async () => {
    const { old, target, single, teen, newer, older, suggestion, move } = await merged();
    await finish(move);
    expect(await shownFor(old)).toEqual([]);
    expect(new Set(await shownFor(target))).toEqual(
      new Set([single, teen, newer].map(({ address }) => address)),
    );
    expect(await miscounts(old, target)).toEqual([]);
    expect(await readSubmission(store, older.address)).toMatchObject({ supersededBy: newer.address.item });
    expect(await readSubmission(store, newer.address)).toMatchObject({ slug: target, cameFrom: [old] });
    const moved = await readSubmission(store, suggestion.address);
    expect(moved).toMatchObject({ slug: target, state: 'forwarded', before: [9] });
    expect(moved).not.toHaveProperty('base');
  });

  it('is right after a crash between any two requests, once it is repeated', async () => {
    let ended = false;
    for (let calls = 0; !ended; calls += 3) {
      const { old, target, single, teen, newer, move } = await merged();
      const { store: dying } = dyingStore(store, calls);
      ended = await carryOutMove(dying, move, later, 100).then(
        () => true,
        () => false,
      );
      // A transaction that was on its way when the process ended may still arrive.
      await expect.poll(() => miscounts(old, target)).toEqual([]);
      await finish(move);
      expect(await miscounts(old, target)).toEqual([]);
      expect(await shownFor(old)).toEqual([]);
      expect((await shownFor(target)).length).toBe([single, teen, newer].length);
    }
  });

  it('continues with the rest when it moved as many as it may', async () => {
    const { old, target, move } = await merged();
    expect(await carryOutMove(store, move, later, 1)).toBeGreaterThan(0);
    await finish(move);
    expect([await shownFor(old), (await shownFor(target)).length]).toEqual([[], 3]);
    expect(await deleteMove(store, move)).toBe(true);
    expect((await listMoves(store, 100)).some(({ slug }) => slug === old)).toBe(false);
  });

  it('lets one stand when somebody reviewed the other title in that moment', async () => {
    const { old, target, single, move } = await merged();
    await finish(move);
    const { person } = single.address;
    const address = { person, item: anAddress(1, 77).item };
    const second = await add(aPublishedReview({ address, slug: target, submittedAt: later }));
    await resolveDoubles(store, move, later);
    expect(await readSubmission(store, single.address)).toMatchObject({ supersededBy: second.address.item });
    expect(await miscounts(old, target)).toEqual([]);
  });

  it('goes on with the other moves when one fails, and fails at the end', async () => {
    const [first, second] = [await merged(), await merged()];
    const concernsFirst = (command: { input: unknown }) =>
      JSON.stringify(command.input).includes(keys.title(first.old).pk);
    // No fault of the proxy concerns one item only.
    const client = {
      send: (command: Parameters<typeof store.client.send>[0]) =>
        concernsFirst(command) ? Promise.reject(new Error('refused')) : store.client.send(command),
    } as Store['client'];
    const run = finishMoves({
      store: { ...store, client },
      now: () => new Date(later),
    } as SweeperDependencies);
    await expect(run).rejects.toThrow('refused');
    expect(await shownFor(second.old)).toEqual([]);
    expect(await shownFor(first.old)).not.toEqual([]);
    await finish(first.move);
  });

  it('leaves no address behind when the author is erased', async () => {
    const { old, target, single, move } = await merged();
    await finish(move);
    await eraseSubmission(store, sealing, single.address, later);
    const items = await Promise.all(
      [old, target].map(async (slug) => JSON.stringify(await storage.spent(() => readAll(slug)))),
    );
    expect(items.join()).not.toContain(`${single.address.person}/${single.address.item}`);
    expect(await miscounts(old, target)).toEqual([]);
  });
});

const readAll = (slug: string) => listItems(store, keys.title(slug).pk);

describe('Bringing a merged title back', () => {
  it('moves back what came from it, and what it displaced stands again', async () => {
    const { old, target, single, teen, newer, older, move } = await merged();
    await finish(move);
    const own = await add(aPublishedReview({ address: anAddress(9000 + scenes, 5), slug: target }));
    expect(
      await bringBack(store, await found(old), await found(target), { ...act, at: later }),
    ).toBeUndefined();
    const back = (await listMoves(store, 100)).find((one) => one.slug === old && one.what === 'returned');
    if (back === undefined) throw new Error('no return was requested');
    // The first request no longer moves anything.
    expect(await carryOutMove(store, move, later, 100)).toBe(0);
    await finish(back);
    const came = [single, teen, newer].map(({ address }) => address);
    expect(new Set(await shownFor(old))).toEqual(new Set(came));
    expect(new Set(await shownFor(target))).toEqual(new Set([older.address, own.address]));
    expect(await readSubmission(store, older.address)).not.toHaveProperty('supersededBy');
    expect(await readSubmission(store, single.address)).not.toHaveProperty('cameFrom');
    expect(await miscounts(old, target)).toEqual([]);
    expect(await found(old)).toMatchObject({ unpublishedAt: at, latestRevision: 1 });
  });
});
