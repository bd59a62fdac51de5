import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { mergeInto, sweep } from '../support/merging.ts';
import { decideAbout } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const foreign = 'Una película preciosa que vimos todos juntos en casa.';
const review = { stars: 2, age: 12, text: decentText };
let stack: TestStack;
let editor: Client;
let pairs = 0;
beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'late editor', 'editor', 1980);
});
afterEach(() => stack.proxy.faults.clear());
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

const pair = async (): Promise<[string, string]> => {
  pairs += 1;
  const names: [string, string] = [`late-old-${pairs}`, `late-target-${pairs}`];
  for (const slug of names) await publishAs(stack, slug);
  return names;
};
/** Merges two titles, and waits until no function remembers the old title. */
const mergeForGood = async (old: string, target: string): Promise<void> => {
  expect((await mergeInto(editor, old, target)).status).toBe(200);
  await stack.idle();
  stack.clock.advance(61_000);
};
const adultsOn = async (slug: string) => (await pageOf(stack, slug)).community.adults.count;

describe('A review that is still being screened while its title is merged', () => {
  it('is published with the other title', async () => {
    const [old, target] = await pair();
    stack.proxy.faults.set([
      {
        match: { functionId: 'NightlightModeration/ModerationWorker*', service: 'dynamodb' },
        kind: 'delay',
        rate: 1,
        ms: 700,
      },
    ]);
    const author = await signIn(stack, `screened late ${pairs}`);
    const { receipt } = await submit(author, old, review);
    expect((await mergeInto(editor, old, target)).status).toBe(200);
    expect((await author.get(`/v1/submissions/${receipt}`)).json()).toMatchObject({ state: 'submitted' });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published', title: { slug: target } });
    expect(await adultsOn(target)).toBe(1);
  });
});

describe('A review that its author withdrew before its title was merged', () => {
  it('is sent again for the other title', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `withdrawn ${pairs}`);
    const { receipt } = await submit(author, old, review);
    await stack.idle();
    await author.send('DELETE', `/v1/submissions/${receipt}`);
    await mergeForGood(old, target);
    expect((await submit(author, target, review)).receipt).toBe(receipt);
    expect(await adultsOn(target)).toBe(1);
  });

  it('cannot be sent again beside another one that stands', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `withdrawn once ${pairs}`);
    const { receipt } = await submit(author, old, review);
    await submit(author, target, review);
    await stack.idle();
    await author.send('DELETE', `/v1/submissions/${receipt}`);
    await mergeForGood(old, target);
    expect(codeOf(await author.send('PUT', `/v1/submissions/${receipt}`, { body: review }))).toBe(
      '409 not-editable',
    );
    expect(await adultsOn(target)).toBe(1);
  });
});

describe('A review that was rejected before its title was merged', () => {
  it('does not keep its author from rating the other title, and only one counts after an appeal', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `rejected ${pairs}`);
    const { receipt } = await submit(author, old, { ...review, text: foreign });
    const moderator = await signIn(stack, 'late moderator', 'moderator', 1980);
    await decideAbout(stack, moderator, receipt, { outcome: 'reject', reasons: ['spam'] });
    await mergeForGood(old, target);
    const { receipt: another } = await submit(author, target, review);
    expect(another).not.toBe(receipt);
    expect(await adultsOn(target)).toBe(1);
    const appeal = { body: { text: 'Please look at it once more.' } };
    await author.send('POST', `/v1/submissions/${receipt}/appeal`, appeal);
    const second = await signIn(stack, 'second late moderator', 'moderator', 1980);
    await decideAbout(stack, second, receipt, { outcome: 'overturn', publicNote: 'You are right.' });
    expect(await adultsOn(target)).toBe(1);
    const states = [(await follow(stack, receipt)).state, (await follow(stack, another)).state];
    expect(states.sort()).toEqual(['published', 'superseded']);
  });
});

describe('The requests to move submissions', () => {
  it('are gone when nothing is left to move, and not before', async () => {
    const moves = async () =>
      (await readTables(stack)).filter(({ entity }) => entity === 'submission-move').length;
    expect(await moves()).toBeGreaterThan(0);
    await sweep(stack);
    expect(await moves()).toBeGreaterThan(0);
    stack.clock.advance(180_000);
    await sweep(stack);
    expect(await moves()).toBe(0);
  });
});
