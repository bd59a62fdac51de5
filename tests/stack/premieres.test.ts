import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { mergeInto, sweep } from '../support/merging.ts';
import { decideAbout } from '../support/moderators.ts';
import { follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishTitle, sampleTitle } from '../support/titles.ts';

const { review } = sampleTitle('any');
const foreign = 'Una película preciosa que vimos todos juntos en casa.';
const typingError = { premiereDate: '2999-05' };
const past = { premiereDate: '2020' };
let stack: TestStack;
let editor: Client;
beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'editor', 'editor', 1980);
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

const film = (slug: string, details: object) => ({ slug, kind: 'film', name: slug, details });
const publish = (slug: string, details: object) => publishTitle(stack, slug, film(slug, details), review);
const correct = async (slug: string, details: object): Promise<void> => {
  const path = `/v1/editorial/titles/${slug}`;
  const answer = await editor.send('PUT', path, { body: film(slug, details) });
  expect(answer.status).toBe(200);
  await stack.idle();
};
/** What a page and the list of its reviews say about the only review by a parent. */
const seenOn = async (slug: string) => {
  const { adults } = (await pageOf(stack, slug)).community;
  const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews?audience=adult`);
  const [listed] = list.json<{ items: { beforePremiere?: true }[] }>().items;
  return {
    count: adults.count,
    excluded: adults.excluded['before-premiere'],
    labels: [adults.latest[0]?.beforePremiere, listed?.beforePremiere],
  };
};
const early = { count: 0, excluded: 1, labels: [true, true] };
const counted = { count: 1, excluded: 0, labels: [undefined, undefined] };

describe('A rating of a title whose premiere is corrected', () => {
  it('is labelled and counted by the day on which it was sent, however often the premiere changes', async () => {
    await publish('premiere-corrected', typingError);
    await submit(await signIn(stack, 'premiere ana'), 'premiere-corrected', { stars: 5 });
    expect(await seenOn('premiere-corrected')).toEqual(early);
    for (const [details, expected] of [
      [past, counted],
      [{ premiereDate: 'announced' }, early],
      [{}, counted],
      [{ premiereDate: '2998' }, early],
      [{ premiereDate: '2020', runtimeMinutes: 90 }, counted],
    ] as const) {
      await correct('premiere-corrected', details);
      expect(await seenOn('premiere-corrected')).toEqual(expected);
    }
  });

  it('is counted when it was waiting for a moderator meanwhile', async () => {
    await publish('premiere-waiting', typingError);
    const bo = await signIn(stack, 'premiere bo');
    const { receipt } = await submit(bo, 'premiere-waiting', { stars: 4, text: foreign });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'held' });
    await correct('premiere-waiting', past);
    const moderator = await signIn(stack, 'premiere moderator', 'moderator', 1980);
    await decideAbout(stack, moderator, receipt, { outcome: 'publish', reasons: [] });
    expect(await seenOn('premiere-waiting')).toEqual(counted);
  });

  it('has its label removed also when it is moved to another title by a merge', async () => {
    await publish('premiere-merged', typingError);
    await publish('premiere-target', past);
    await submit(await signIn(stack, 'premiere cy'), 'premiere-merged', { stars: 3 });
    expect(await seenOn('premiere-merged')).toEqual(early);
    expect((await mergeInto(editor, 'premiere-merged', 'premiere-target')).status).toBe(200);
    expect(await seenOn('premiere-target')).toEqual(counted);
  });

  it('is looked at once more two minutes later, and then the request for that is gone', async () => {
    const requests = async () =>
      (await readTables(stack)).filter(({ entity }) => entity === 'premiere-check').length;
    const before = await requests();
    expect(before).toBeGreaterThan(0);
    await sweep(stack);
    expect(await requests()).toBe(before);
    stack.clock.advance(180_000);
    expect((await sweep(stack)).value).toMatchObject({ checked: before });
    expect(await requests()).toBe(0);
  });
});
