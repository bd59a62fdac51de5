import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { caseAbout } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionsPath, suggestionText } from '../support/suggestions.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'appeal-edit');
});

const appeal = (who: Client, receipt: string, text: string) =>
  who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text } });

/** Declines a suggestion, lets its reader appeal, and lets the other editor find that the field has changed. */
const appealedConflict = async () => {
  const { slug, item, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
  expect((await steps.decide(item, { outcome: 'decline', reason: 'no-source' })).status).toBe(200);
  expect((await appeal(who, receipt, 'The network published the list yesterday.')).status).toBe(202);
  await stack.idle();
  await steps.put(slug, { episodes: 8 });
  const accept = { outcome: 'accept', publicNote: 'You were right.' };
  const conflict = await steps.decide(await steps.only(slug), accept, steps.other);
  expect(codeOf(conflict)).toBe('409 edits-conflict');
  return { slug, receipt, who };
};

describe('an author who sends another text while their appeal is open', () => {
  it('ends the appeal, and can appeal against the decision about the new text', async () => {
    const { slug, receipt, who } = await appealedConflict();
    const conflict = await steps.only(slug);
    expect(conflict).toMatchObject({ state: 'conflict', appeal: expect.any(Object) });
    const decline = { outcome: 'decline', publicNote: 'There are eight.' };
    expect(codeOf(await steps.decide(conflict, decline))).toBe('403 same-decider');

    const body = { area: 'fact', text: `${suggestionText} Really.`, patch: { 'details.episodes': 11 } };
    expect((await who.send('PUT', `/v1/submissions/${receipt}`, { body })).status).toBe(202);
    const resent = await follow(stack, receipt, who);
    expect(resent).toMatchObject({ state: 'forwarded', appealable: false, appeal: { state: 'withdrawn' } });
    expect(resent.appeal).not.toHaveProperty('text');
    const seen = await steps.only(slug);
    expect(seen).not.toHaveProperty('appeal');

    expect((await steps.decide(seen, decline)).status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'declined', appealable: true });
    expect((await appeal(who, receipt, 'There are eleven by now.')).status).toBe(202);
    await stack.idle();
    const appealed = await steps.only(slug);
    expect(appealed).toMatchObject({ appeal: { text: 'There are eleven by now.' } });
    expect(codeOf(await steps.decide(appealed, decline))).toBe('403 same-decider');
    expect((await steps.decide(appealed, decline, steps.other)).status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({ appeal: { state: 'upheld' } });
  });

  it('keeps the appeal when the other editor only finds a conflict', async () => {
    const { slug, receipt } = await appealedConflict();
    const conflict = await steps.only(slug);
    const decided = await steps.decide(
      conflict,
      {
        outcome: 'accept',
        publicNote: 'You were right.',
        changes: [{ path: '/details/episodes', value: 10, now: 8 }],
      },
      steps.other,
    );
    expect(decided.status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'applied',
      appeal: { state: 'overturned', reply: 'You were right.' },
    });
    const path = `${suggestionsPath}/${conflict.id}`;
    expect((await steps.editor.get(path)).json()).not.toHaveProperty('appeal');
  });

  it('closes the case of moderators about the earlier text', async () => {
    const slug = await steps.newTitle();
    const author = await signIn(stack, 'appeals and edits');
    const { receipt } = await submit(author, slug, {
      stars: 3,
      text: 'Call me on +1 202 555 0143 about it.',
    });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'needs-edit', appealable: true });
    expect((await appeal(author, receipt, 'That is no number.')).status).toBe(202);
    const { id } = await caseAbout(steps.moderator, receipt);
    await submit(author, slug, { stars: 3, text: 'Call me on +1 202 555 0144 about it.' });
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'needs-edit',
      appealable: true,
      appeal: { state: 'withdrawn' },
    });
    const closed = await steps.moderator.get(`/v1/moderation/cases/${id}`);
    expect(closed.json()).toMatchObject({ state: 'closed' });
    expect((await appeal(author, receipt, 'Nor is that one.')).status).toBe(202);
    expect(await caseAbout(steps.moderator, receipt)).toMatchObject({ kind: 'appeal' });
    await submit(author, slug, { stars: 3, text: decentText });
    expect((await follow(stack, receipt)).state).toBe('published');
  });
});
