import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import type { Receipt } from '../../shared/moderation/receipt.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide } from '../support/moderators.ts';
import { queuesOf } from '../support/queues.ts';
import { codeOf, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionsPath, suggestionText } from '../support/suggestions.ts';

const harmless = 'The new source was published yesterday.';
const threat = 'Change it or I will find you and hurt you, you stupid bitch.';
const spanish = 'Una película preciosa que vimos todos juntos en casa.';
let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
let queues: ReturnType<typeof queuesOf>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'appealed');
  queues = queuesOf(stack);
});
afterEach(() => stack.proxy.faults.clear());
afterAll(() => queues.close());

/** Creates a suggestion that an editor declined. */
const declined = async (reader?: Client) => {
  const slug = await steps.newTitle();
  const who = reader ?? (await signIn(stack, `${slug} reader`));
  const { receipt } = await submit(who, slug, { area: 'fact', text: suggestionText });
  await stack.idle();
  const item = await steps.only(slug);
  expect((await steps.decide(item, { outcome: 'decline', reason: 'no-source' })).status).toBe(200);
  return { slug, who, receipt, id: item.id };
};
const appeal = async (who: Client, receipt: string, text: string) => {
  const sent = await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text } });
  expect(sent.status).toBe(202);
};
const appealed = async (text: string, reader?: Client) => {
  const suggestion = await declined(reader);
  await appeal(suggestion.who, suggestion.receipt, text);
  return suggestion;
};
const receiptOf = async (receipt: string) =>
  (await clientOf(stack).get(`/v1/submissions/${receipt}`)).json<Receipt>();
const seenByEditors = async (id: string) =>
  (await steps.other.get(`${suggestionsPath}/${id}`)).json<EditorialSuggestion>();
const answer = { outcome: 'decline', publicNote: 'We looked again, and it stays as it is.' };
const sweep = () =>
  stack.runSchedule(Object.keys(stack.resources).find((id) => id.startsWith('EveryFiveMinutes')) ?? '');

describe('the text of an appeal to the editors', () => {
  it('reaches them once screening has nothing against it', async () => {
    const { slug, receipt, id } = await appealed(harmless);
    await stack.idle();
    expect(await steps.list(`slug=${slug}`, steps.other)).toMatchObject([{ id, appeal: { text: harmless } }]);
    expect(await receiptOf(receipt)).toMatchObject({
      state: 'declined',
      appeal: { state: 'open', textState: 'forwarded' },
    });
  });

  it('does not reach them before, and nobody can answer the appeal before', async () => {
    const relay = { functionId: 'NightlightModeration/OutboxRelay*', service: 'sqs' } as const;
    const { slug, receipt, id, who } = await declined();
    stack.proxy.faults.set([{ match: relay, kind: 'server-error', rate: 1 }]);
    await appeal(who, receipt, harmless);
    expect(await steps.list(`slug=${slug}`, steps.other)).toEqual([]);
    const seen = await seenByEditors(id);
    expect(JSON.stringify(seen)).not.toContain(harmless);
    expect(codeOf(await steps.decide(seen, answer, steps.other))).toBe('409 already-decided');
    expect((await receiptOf(receipt)).appeal).toEqual({ state: 'open', textState: 'submitted' });
    stack.proxy.faults.clear();
    await expect
      .poll(async () => (await receiptOf(receipt)).appeal?.textState, { timeout: 20_000 })
      .toBe('forwarded');
  });

  it.each([
    ['an adult', threat, undefined],
    ['a person who writes a language that screening cannot read', spanish, undefined],
    [
      'a teen who says where they can be found',
      'I am 14 and go to Elmwood Middle School in Springfield.',
      15,
    ],
  ])('is read by a moderator first, as for %s', async (_, text, age) => {
    const year = new Date().getUTCFullYear();
    const reader = age ? await signIn(stack, 'teen who appeals', 'teen', year - age) : undefined;
    const { slug, receipt, id } = await appealed(text, reader);
    await stack.idle();
    expect(await steps.list(`slug=${slug}`, steps.other)).toEqual([]);
    expect(codeOf(await steps.decide(await seenByEditors(id), answer, steps.other))).toBe(
      '409 already-decided',
    );
    expect(await receiptOf(receipt)).toMatchObject({
      state: 'declined',
      appealable: false,
      appeal: { state: 'open', textState: 'held' },
    });
    const open = await caseAbout(steps.moderator, receipt);
    expect(open).toMatchObject({ kind: 'appeal-text', texts: { text: suggestionText } });
    expect(open.texts.appeal).toBeTruthy();
  });

  it('is passed on by a moderator, who can undo that for a minute', async () => {
    const { slug, receipt, id } = await appealed(threat);
    await stack.idle();
    const open = await caseAbout(steps.moderator, receipt);
    expect(codeOf(await decide(steps.moderator, open, { outcome: 'uphold' }))).toBe(
      '400 outcome-not-possible',
    );
    expect((await decide(steps.moderator, open, { outcome: 'publish', reasons: [] })).status).toBe(200);
    expect(await steps.list(`slug=${slug}`, steps.other)).toMatchObject([{ id, appeal: { text: threat } }]);
    const undo = await steps.moderator.send('POST', `/v1/moderation/cases/${open.id}/undo`);
    expect(undo.status).toBe(200);
    expect(await steps.list(`slug=${slug}`, steps.other)).toEqual([]);
    const again = await caseAbout(steps.moderator, receipt);
    expect((await decide(steps.moderator, again, { outcome: 'publish', reasons: [] })).status).toBe(200);
    const reconsidered = await steps.decide(await seenByEditors(id), answer, steps.other);
    expect(reconsidered.status).toBe(200);
    expect(await receiptOf(receipt)).toMatchObject({
      state: 'declined',
      appealable: false,
      appeal: { state: 'upheld', reply: answer.publicNote },
    });
  });

  it('is withheld by a moderator; editors answer without it, and the author is told why', async () => {
    const { slug, receipt, id, who } = await appealed(threat);
    await stack.idle();
    const open = await caseAbout(steps.moderator, receipt);
    expect(codeOf(await decide(steps.moderator, open, { outcome: 'reject', reasons: [] }))).toBe(
      '400 reason-required',
    );
    const withheld = await decide(steps.moderator, open, { outcome: 'reject', reasons: ['threat'] });
    expect(withheld.status).toBe(200);
    expect(await steps.list(`slug=${slug}`, steps.other)).toMatchObject([
      { id, appeal: { text: '', withheld: true } },
    ]);
    const seen = await receiptOf(receipt);
    expect(seen).toMatchObject({ state: 'declined', appeal: { state: 'open', textState: 'withheld' } });
    expect(seen.appeal?.reasons).toEqual([{ code: 'threat', text: expect.any(String) }]);
    // The decision that is appealed is the editor's, so no statement speaks of the appeal's text.
    expect((await who.get(`/v1/submissions/${receipt}/statement`)).status).toBe(404);
    const accepted = await steps.decide(await seenByEditors(id), answer, steps.other);
    expect(accepted.status).toBe(200);
    expect(await receiptOf(receipt)).toMatchObject({ appeal: { state: 'upheld', textState: 'withheld' } });
  });

  it('is gone with a withdrawal, and its case is closed', async () => {
    const { receipt, who } = await appealed(threat);
    await stack.idle();
    const open = await caseAbout(steps.moderator, receipt);
    expect((await who.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect(codeOf(await decide(steps.moderator, open, { outcome: 'publish', reasons: [] }))).toBe(
      '409 withdrawn',
    );
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'withdrawn',
      appeal: { state: 'withdrawn' },
    });
  });

  it('is read by a moderator when the worker cannot screen it', async () => {
    const worker = { functionId: 'NightlightModeration/ModerationWorker*', service: 'dynamodb' } as const;
    const { who, receipt } = await declined();
    await queues.setVisibility('ScreeningQueue', 0);
    stack.proxy.faults.set([{ match: worker, kind: 'server-error', rate: 1 }]);
    await appeal(who, receipt, harmless);
    const swept = async () => {
      await sweep();
      return (await receiptOf(receipt)).appeal?.textState;
    };
    await expect.poll(swept, { timeout: 30_000, interval: 200 }).toBe('held');
    stack.proxy.faults.clear();
    await queues.setVisibility('ScreeningQueue', 60);
    expect(await caseAbout(steps.moderator, receipt)).toMatchObject({ kind: 'appeal-text' });
  });
});
