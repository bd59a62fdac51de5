import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counterChange } from '../../shared/community-reviews/aggregate.ts';
import { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { countedAs } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { aggregateUpdates } from '../../shared/storage/aggregates.ts';
import { checkPremiere } from '../../shared/storage/check-premiere.ts';
import {
  listPremiereChecks,
  type PremiereCheck,
  requestPremiereCheck,
} from '../../shared/storage/premiere-checks.ts';
import { newestReviews } from '../../shared/storage/published-reviews.ts';
import { recountTitle } from '../../shared/storage/recount.ts';
import type { Store } from '../../shared/storage/store.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { Title } from '../../shared/titles/schema.ts';
import { dyingStore } from '../support/dying-store.ts';
import { anAddress, aPublishedReview, aRating } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { storePublished } from '../support/stored-titles.ts';
import { sampleTitle } from '../support/titles.ts';

const at = '2026-11-02T09:00:00.000Z';
const later = '2026-11-02T09:05:00.000Z';
let storage: TestStorage;
let store: Store;
let scenes = 0;
beforeAll(async () => {
  storage = await startStorage();
  ({ store } = storage);
});
afterAll(() => storage.close());

const add = async (review: ReviewSubmission): Promise<void> => {
  await createSubmission(store, review);
  const { slug, audience, address } = review;
  const change = counterChange({}, countedAs(review));
  const TransactItems = aggregateUpdates(store, [{ slug, audience, address, change, now: at }]);
  await store.client.send(new TransactWriteItemsCommand({ TransactItems }));
};

/** A title whose premiere is past, with reviews that are labelled as sent before it, and the request to look at them. */
const scene = async (reviews = 6): Promise<PremiereCheck> => {
  scenes += 1;
  const slug = `premiere-${scenes}`;
  const { title, review } = sampleTitle(slug);
  await storePublished(store, Title.parse(title), ExpertReview.parse(review), {
    createdAt: at,
    publishedAt: at,
  });
  for (let person = 1; person <= reviews; person += 1)
    await add(
      aPublishedReview({
        address: anAddress(person, scenes),
        slug,
        audience: person % 3 === 0 ? 'teen' : 'adult',
        published: { ...aRating(), beforePremiere: true },
      }),
    );
  await requestPremiereCheck(store, slug, at);
  return { slug, at, list: 0 };
};

const waiting = async (slug: string): Promise<PremiereCheck | undefined> =>
  (await listPremiereChecks(store, 100)).find((one) => one.slug === slug);

const finish = async (slug: string, limit = 100): Promise<number> => {
  for (let runs = 0; runs < 100; runs += 1) {
    const check = await waiting(slug);
    if (check === undefined) return runs;
    await checkPremiere(store, check, later, limit);
  }
  throw new Error('the check does not end');
};

const labelled = async (slug: string): Promise<number> => {
  const lists = await Promise.all(
    (['adult', 'teen'] as const).map((audience) => newestReviews(store, slug, audience, 100)),
  );
  return lists.flatMap(({ reviews }) => reviews).filter(({ published }) => published?.beforePremiere).length;
};

const expectDone = async (slug: string): Promise<void> => {
  expect(await labelled(slug)).toBe(0);
  expect((await recountTitle(store, slug, [])).miscounts).toEqual([]);
  expect(await waiting(slug)).toBeUndefined();
};

describe('Comparing the reviews of a title with its premiere', () => {
  it('labels each review once, with the counters, in two rounds', async () => {
    const { slug } = await scene();
    expect(await finish(slug)).toBe(2);
    await expectDone(slug);
  });

  it('looks at a bounded number of reviews at once, and continues where it stopped', async () => {
    const { slug } = await scene(120);
    const check = await waiting(slug);
    if (check === undefined) throw new Error('no check was requested');
    expect(await checkPremiere(store, check, later, 50)).toMatchObject({ seen: 50, next: { list: 0 } });
    expect(await labelled(slug)).toBe(70);
    await finish(slug, 50);
    await expectDone(slug);
  });

  it('is right after a crash between any two requests, and when it runs twice', async () => {
    let ended = false;
    for (let calls = 0; !ended; calls += 3) {
      const check = await scene(4);
      const { store: dying } = dyingStore(store, calls);
      ended = await checkPremiere(dying, check, later, 100).then(
        () => true,
        () => false,
      );
      await Promise.all([checkPremiere(store, check, later, 100), checkPremiere(store, check, later, 100)]);
      await finish(check.slug);
      await expectDone(check.slug);
    }
  });

  it('starts once more when the premiere changes meanwhile', async () => {
    const check = await scene();
    await requestPremiereCheck(store, check.slug, later);
    expect(await checkPremiere(store, { ...check, again: true }, later, 100)).toMatchObject({
      next: undefined,
    });
    expect(await waiting(check.slug)).toEqual({ slug: check.slug, at: later, list: 0 });
    await finish(check.slug);
    await expectDone(check.slug);
  });
});
