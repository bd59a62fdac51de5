import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import type { Receipt } from '../../shared/moderation/receipt.ts';
import { type Client, signIn } from '../support/client.ts';
import { codeOf, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionsPath, suggestionText as text } from '../support/suggestions.ts';
import { pageOf } from '../support/titles.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'declined');
});

describe('a suggestion that is not used', () => {
  it('is declined with a reason that the reader sees, and the appeal is answered by another editor', async () => {
    const { slug, item, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
    expect(codeOf(await steps.decide(item, { outcome: 'decline' }))).toBe('400 reason-required');
    for (const reason of ['', 'x'.repeat(601), 7])
      expect((await steps.decide(item, { outcome: 'decline', reason })).json()).toMatchObject({
        code: 'validation-failed',
        errors: [{ path: 'reason' }],
      });
    const declined = await steps.decide(item, {
      outcome: 'decline',
      reason: 'not-confirmed',
      publicNote: 'We asked.',
    });
    expect(declined.json()).toMatchObject({ state: 'declined' });
    const seen = await follow(stack, receipt, who);
    expect(seen).toMatchObject({ state: 'declined', appealable: true, note: 'We asked.' });
    expect(seen.reasons).toMatchObject([{ code: 'not-confirmed', text: expect.stringContaining('confirm') }]);
    expect(await steps.list(`slug=${slug}`)).toEqual([]);

    const words = { text: 'The new source was published yesterday.' };
    expect((await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: words })).status).toBe(202);
    await stack.idle();
    const appealed = await steps.only(slug);
    expect(appealed).toMatchObject({ state: 'declined', appeal: words });
    expect((await follow(stack, receipt, who)).appeal).toMatchObject({ state: 'open', ...words });
    expect((await follow(stack, receipt)).appeal).not.toHaveProperty('text');
    const reply = { outcome: 'accept', publicNote: 'You were right after all.' };
    expect(codeOf(await steps.decide(appealed, reply))).toBe('403 same-decider');
    expect(codeOf(await steps.decide(appealed, { outcome: 'accept' }, steps.other))).toBe(
      '400 text-required',
    );
    expect((await steps.decide(appealed, reply, steps.other)).json()).toMatchObject({ state: 'applied' });
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'applied',
      appeal: { state: 'overturned', reply: reply.publicNote },
      appealable: false,
    });
    expect((await pageOf(stack, slug)).details).toMatchObject({ episodes: 10 });
  });

  it('stays declined when another steps.editor upholds the decision, which ends the matter', async () => {
    const { slug, item, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
    await steps.decide(item, { outcome: 'decline', reason: 'It counts the trailer as an episode.' });
    await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It does not.' } });
    await stack.idle();
    const body = { outcome: 'decline', publicNote: 'It does; see the list of the network.' };
    expect((await steps.decide(await steps.only(slug), body, steps.other)).status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'declined',
      appeal: { state: 'upheld', reply: body.publicNote },
      appealable: false,
    });
    expect(await steps.list(`slug=${slug}`)).toEqual([]);
  });

  it('is not called used when the editor only repeats what the page says', async () => {
    const { item } = await steps.suggested({ 'details.episodes': 10 });
    const now = item.changes[0]?.now;
    const changes = [{ path: '/details/episodes', value: now, now }];
    expect(codeOf(await steps.decide(item, { outcome: 'accept', changes }))).toBe('422 patch-not-possible');
  });

  it('is a duplicate of another one for the same title', async () => {
    const { slug, item, receipt } = await steps.suggested({ 'details.episodes': 10 });
    const { item: elsewhere } = await steps.suggested({ 'details.episodes': 10 });
    await submit(await signIn(stack, 'second reader'), slug, {
      area: 'fact',
      text: 'There are ten episodes by now.',
    });
    await stack.idle();
    const first = (await steps.list(`slug=${slug}`)).find(({ id }) => id !== item.id);
    for (const duplicateOf of [undefined, item.id, elsewhere.id, 'sug_x'])
      expect(codeOf(await steps.decide(item, { outcome: 'duplicate', duplicateOf }))).toBe(
        '400 validation-failed',
      );
    expect((await steps.decide(item, { outcome: 'duplicate', duplicateOf: first?.id })).status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'duplicate', appealable: true });
    const [decided] = await steps.list(`slug=${slug}&state=duplicate`);
    expect(decided?.answer).toEqual({ reasons: [], duplicateOf: first?.id });
    const named = await steps.editor.get(`${suggestionsPath}/${decided?.answer?.duplicateOf}`);
    expect(named.json()).toMatchObject(first ?? {});
  });

  it('may be a duplicate of an earlier one by the same reader, whose receipt says so', async () => {
    const { slug, item, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
    await submit(who, slug, { area: 'fact', text: 'As I wrote: there are ten episodes by now.' });
    await stack.idle();
    const again = (await steps.list(`slug=${slug}`)).find(({ id }) => id !== item.id);
    expect((await steps.decide(again ?? item, { outcome: 'duplicate', duplicateOf: item.id })).status).toBe(
      200,
    );
    const sent = (await who.get('/v1/me/submissions')).json<{ items: Receipt[] }>().items;
    expect(sent.find((one) => one.receipt !== receipt)).toMatchObject({
      state: 'duplicate',
      ownDuplicate: true,
    });
  });

  it('tells the editor who decided that another one must answer the appeal', async () => {
    const { slug, item, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
    await steps.decide(item, { outcome: 'decline', reason: 'no-source', publicNote: 'Which list?' });
    await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'That of the network.' } });
    await stack.idle();
    const read = async (by: Client) =>
      (await by.get(`${suggestionsPath}/${item.id}`)).json<EditorialSuggestion>();
    const answer = { reasons: [expect.stringContaining('source')], note: 'Which list?' };
    expect(await read(steps.editor)).toMatchObject({ slug, decidedByCaller: true, answer });
    expect(await read(steps.other)).not.toHaveProperty('decidedByCaller');
  });
});

describe('who decides about a suggestion', () => {
  it('is an editor who did not write it', async () => {
    const { item, slug } = await steps.suggested({ 'details.episodes': 10 });
    for (const who of [steps.moderator, await signIn(stack, 'a reader')]) {
      expect(codeOf(await who.get(suggestionsPath))).toBe('403 not-an-editor');
      expect(codeOf(await steps.decide(item, { outcome: 'accept' }, who))).toBe('403 not-an-editor');
    }
    await submit(steps.other, slug, { area: 'fact', text, patch: { 'details.episodes': 12 } });
    await stack.idle();
    const own = (await steps.list(`slug=${slug}`, steps.other)).find((one) => one.own);
    expect(own).toBeDefined();
    expect(codeOf(await steps.decide(own ?? item, { outcome: 'accept' }, steps.other))).toBe(
      '403 conflict-of-interest',
    );
  });

  it('does not see what moderation holds or refused', async () => {
    const slug = await steps.newTitle();
    const who = await signIn(stack, 'a reader whose texts are stopped');
    const held = await submit(who, slug, {
      area: 'other',
      text: 'Una película preciosa que vimos todos juntos en casa.',
    });
    await submit(who, slug, { area: 'other', text: 'Ask jane.doe@example.com, she was on the crew.' });
    expect((await follow(stack, held.receipt)).state).toBe('held');
    expect(await steps.list(`slug=${slug}`)).toEqual([]);
    const cases = (await steps.moderator.get('/v1/moderation/cases?limit=100')).json<{
      items: { id: string; receipt: string; version: number }[];
    }>();
    const about = cases.items.find((one) => one.receipt === held.receipt);
    const body = { outcome: 'publish', reasons: [], version: about?.version };
    expect(
      (await steps.moderator.send('POST', `/v1/moderation/cases/${about?.id}/decisions`, { body })).status,
    ).toBe(200);
    expect((await follow(stack, held.receipt)).state).toBe('forwarded');
    expect(await steps.list(`slug=${slug}`)).toHaveLength(1);
  });

  it('is one of two who steps.decide at once, and a repeated request is answered alike', async () => {
    const { item, slug } = await steps.suggested({ 'details.episodes': 10 });
    const before = (await pageOf(stack, slug)).revision;
    const key = { 'idempotency-key': 'decide-once' };
    const first = await steps.decide(item, { outcome: 'accept' }, steps.editor, key);
    const repeated = await steps.decide(item, { outcome: 'accept' }, steps.editor, key);
    expect([repeated.status, repeated.json()]).toEqual([200, first.json()]);
    expect(
      codeOf(await steps.decide(item, { outcome: 'decline', reason: 'no-source' }, steps.editor, key)),
    ).toBe('422 idempotency-key-reused');
    expect((await pageOf(stack, slug)).revision).toBe(before + 1);
    const two = await steps.suggested({ 'details.episodes': 10 });
    const answers = await Promise.all([
      steps.decide(two.item, { outcome: 'accept' }),
      steps.decide(two.item, { outcome: 'accept' }, steps.other),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
