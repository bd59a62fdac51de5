import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText as text } from '../support/suggestions.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'same');
});

const patch = { 'details.episodes': 10 };
interface Sent {
  who: Client;
  receipt: string;
  item: EditorialSuggestion;
}

/** Sends suggestions by several readers about one title, the earliest one first. */
const suggestions = async (count: number): Promise<{ slug: string; sent: Sent[] }> => {
  const slug = await steps.newTitle();
  const sent: Sent[] = [];
  for (let reader = 0; reader < count; reader += 1) {
    const who = await signIn(stack, `${slug} reader ${reader}`);
    const { receipt } = await submit(who, slug, { area: 'fact', text, patch });
    await stack.idle();
    const seen = sent.map(({ item }) => item.id);
    const item = (await steps.list(`slug=${slug}`)).find(({ id }) => !seen.includes(id));
    if (item === undefined) throw new Error('the suggestion is not listed');
    sent.push({ who, receipt, item });
  }
  return { slug, sent };
};
/** The same, with the last two as duplicates of the first. */
const duplicates = async () => {
  const { slug, sent } = await suggestions(3);
  const [first, second, third] = sent as [Sent, Sent, Sent];
  for (const { item } of [second, third]) expect((await decideSame(item, first.item)).status).toBe(200);
  return { slug, first, second, third };
};
const decideSame = (item: EditorialSuggestion, { id }: EditorialSuggestion) =>
  steps.decide(item, { outcome: 'duplicate', duplicateOf: id });
const withdraw = async ({ who, receipt }: Sent) =>
  expect((await who.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
const waiting = async (slug: string) => (await steps.list(`slug=${slug}`)).map(({ id }) => id).sort();
const idsOf = (...sent: Sent[]) => sent.map(({ item }) => item.id).sort();

describe('the suggestion that was there first', () => {
  it('is not itself a duplicate, so that somebody decides about one of them', async () => {
    const { sent } = await suggestions(3);
    const [first, second, third] = sent as [Sent, Sent, Sent];
    expect((await decideSame(second.item, first.item)).status).toBe(200);
    const circle = await decideSame(first.item, second.item);
    expect(codeOf(circle)).toBe('422 duplicate-not-possible');
    expect(circle.json()).toMatchObject({ errors: [{ path: 'duplicateOf' }] });
    expect(circle.json()).not.toHaveProperty('duplicateOf');
    const chain = await decideSame(third.item, second.item);
    expect(codeOf(chain)).toBe('422 duplicate-not-possible');
    expect(chain.json()).toMatchObject({
      duplicateOf: first.item.id,
      errors: [{ path: 'duplicateOf', message: expect.stringContaining(first.item.id) }],
    });
    expect((await decideSame(third.item, first.item)).status).toBe(200);
  });

  it('is not one of two that are decided at once as duplicates of each other', async () => {
    const { slug, sent } = await suggestions(2);
    const [first, second] = sent as [Sent, Sent];
    const answers = await Promise.all([
      decideSame(first.item, second.item),
      decideSame(second.item, first.item),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await waiting(slug)).toHaveLength(1);
  });

  it('is not one that its reader has withdrawn', async () => {
    const { sent } = await suggestions(2);
    const [first, second] = sent as [Sent, Sent];
    await withdraw(first);
    const refused = await decideSame(second.item, first.item);
    expect(codeOf(refused)).toBe('422 duplicate-not-possible');
    expect(refused.json()).toMatchObject({
      errors: [{ path: 'duplicateOf', message: expect.stringContaining('withdrawn') }],
    });
  });

  it('may become a duplicate later, and the receipts follow', async () => {
    const { sent } = await suggestions(3);
    const [first, second, third] = sent as [Sent, Sent, Sent];
    expect((await decideSame(third.item, second.item)).status).toBe(200);
    expect((await decideSame(second.item, first.item)).status).toBe(200);
    const accepted = (await steps.decide(first.item, { outcome: 'accept' })).json<{ revision: number }>();
    for (const { receipt } of [second, third])
      expect(await follow(stack, receipt)).toMatchObject({
        state: 'duplicate',
        original: { state: 'applied', revision: accepted.revision },
      });
  });
});

describe('the receipt of a duplicate', () => {
  it('says that the other one waits, and in which revision it was used', async () => {
    const { first, second } = await duplicates();
    expect((await follow(stack, second.receipt)).original).toEqual({ state: 'waiting' });
    const { revision } = (await steps.decide(first.item, { outcome: 'accept' })).json<{ revision: number }>();
    const used = { state: 'applied', revision };
    expect((await follow(stack, second.receipt)).original).toEqual(used);
    await withdraw(first);
    expect(await follow(stack, second.receipt)).toMatchObject({ state: 'duplicate', original: used });
  });

  it('says that the other one was declined, with a usual reason and no other words', async () => {
    const { first, second } = await duplicates();
    const note = 'Dear first reader, the list of the network says nine.';
    await steps.decide(first.item, { outcome: 'decline', reason: 'not-confirmed', publicNote: note });
    const usual = await follow(stack, second.receipt);
    expect(usual.original).toEqual({ state: 'declined', reasons: [expect.stringContaining('confirm')] });
    expect(JSON.stringify(usual)).not.toContain('first reader');

    const other = await duplicates();
    await steps.decide(other.first.item, { outcome: 'decline', reason: note });
    const own = await follow(stack, other.second.receipt, other.second.who);
    expect(own.original).toEqual({ state: 'declined' });
    expect(JSON.stringify(own)).not.toContain('first reader');
  });
});

describe('a duplicate of a suggestion about which nobody decides any more', () => {
  it('goes back to the editors when the other reader withdraws theirs', async () => {
    const { slug, first, second, third } = await duplicates();
    await withdraw(first);
    await stack.idle();
    expect(await waiting(slug)).toEqual(idsOf(second, third));
    const back = await follow(stack, second.receipt);
    expect(back).toMatchObject({ state: 'forwarded', reopened: true, appealable: false });
    expect(back).not.toHaveProperty('original');
    const [again] = (await steps.list(`slug=${slug}`)).filter(({ id }) => id === second.item.id);
    expect((await steps.decide(again ?? second.item, { outcome: 'accept' })).status).toBe(200);
    expect(await follow(stack, second.receipt)).toMatchObject({ state: 'applied' });
    expect(await follow(stack, second.receipt)).not.toHaveProperty('reopened');
  });

  it('goes back to the editors when the other reader sends another text', async () => {
    const { slug, first, second, third } = await duplicates();
    const body = { area: 'fact', text, patch: { 'details.seasons': 2 } };
    expect((await first.who.send('PUT', `/v1/submissions/${first.receipt}`, { body })).status).toBe(202);
    await stack.idle();
    expect(await waiting(slug)).toEqual(idsOf(first, second, third));
  });

  it('goes back to the editors when the other reader is erased', async () => {
    const { slug, first, second, third } = await duplicates();
    expect((await first.who.send('DELETE', '/v1/me')).status).toBe(204);
    await stack.idle();
    expect(await waiting(slug)).toEqual(idsOf(second, third));
  });

  it('keeps its appeal, which another editor answers', async () => {
    const { slug, first, second, third } = await duplicates();
    const appeal = { body: { text: 'Mine has another source.' } };
    const sent = await second.who.send('POST', `/v1/submissions/${second.receipt}/appeal`, appeal);
    expect(sent.status).toBe(202);
    await stack.idle();
    await withdraw(first);
    await stack.idle();
    expect(await waiting(slug)).toEqual(idsOf(second, third));
    expect(await follow(stack, second.receipt)).toMatchObject({
      state: 'duplicate',
      appeal: { state: 'open' },
      original: { state: 'gone' },
    });
  });
});

describe('a suggestion that was used and then withdrawn', () => {
  it('still says in which revision it was used, and cannot be edited', async () => {
    const { slug, item, receipt, who } = await steps.suggested(patch, { credit: true });
    const { revision } = (await steps.decide(item, { outcome: 'accept' })).json<{ revision: number }>();
    await withdraw({ who, receipt, item });
    const seen = await follow(stack, receipt, who);
    expect(seen).toMatchObject({ state: 'withdrawn', appliedBefore: true, revision, editable: false });
    const body = { area: 'fact', text, patch: { 'details.episodes': 11 } };
    const edit = await who.send('PUT', `/v1/submissions/${receipt}`, { body });
    expect(codeOf(edit)).toBe('409 not-editable');
    const page = await clientOf(stack).get(`/submissions/${receipt}`);
    expect(page.text).toContain(`in revision ${revision} of the page`);
    expect(page.text).toContain(`/titles/${slug}/history`);
    const [latest] = await steps.historyOf(slug);
    expect(latest).toMatchObject({ revision, afterSuggestion: true });
    expect(latest).not.toHaveProperty('creditedTo');
  });

  it('that was never used can be sent again', async () => {
    const { item, receipt, who } = await steps.suggested(patch);
    await withdraw({ who, receipt, item });
    expect(await follow(stack, receipt, who)).toMatchObject({ state: 'withdrawn', editable: true });
    expect(await follow(stack, receipt)).not.toHaveProperty('appliedBefore');
    expect(
      (await who.send('PUT', `/v1/submissions/${receipt}`, { body: { area: 'fact', text, patch } })).status,
    ).toBe(202);
  });
});
