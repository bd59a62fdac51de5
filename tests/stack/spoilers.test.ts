import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { decideAbout } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'spoilers';
const ending = `${decentText} At the end it turns out that Ernesto murdered Hector.`;
let stack: TestStack;
let mo: Client;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  mo = await signIn(stack, 'spoiler moderator', 'moderator');
});

const shown = async (headline: string): Promise<PublishedReview | undefined> => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  return answer.json<{ items: PublishedReview[] }>().items.find((review) => review.headline === headline);
};
const rate = async (name: string, body: object) => {
  const who = await signIn(stack, `spoiling ${name}`);
  const { receipt } = await submit(who, slug, { stars: 4, headline: name, ...body });
  return { who, receipt, receiptNow: () => follow(stack, receipt, who) };
};

describe('a text that may give the ending away', () => {
  it('is published as a spoiler, and the author is asked whether it is one; the answer yes needs no new screening', async () => {
    const { who, receiptNow } = await rate('ana', { text: ending });
    expect(await receiptNow()).toMatchObject({ state: 'published', revision: 1, spoiler: 'found' });
    expect(await shown('ana')).toMatchObject({ spoiler: true, text: ending });
    await submit(who, slug, { spoiler: true });
    const after = await receiptNow();
    expect(after).toMatchObject({ state: 'published', revision: 1, content: { spoiler: true } });
    expect(after).not.toHaveProperty('spoiler');
    expect(await shown('ana')).toMatchObject({ spoiler: true });
    expect((await pageOf(stack, slug)).community.adults.latest[0]).toMatchObject({ spoiler: true });
  });

  it('stays a spoiler despite the author’s denial until a moderator has decided', async () => {
    const { who, receipt, receiptNow } = await rate('ben', {
      text: 'My sister and I argued over the songs all weekend. In the final scene the old singer is killed by a bell.',
    });
    await stack.idle();
    await submit(who, slug, { spoiler: false });
    expect(await receiptNow()).toMatchObject({ state: 'published', spoiler: 'doubted' });
    expect(await shown('ben')).toMatchObject({ spoiler: true });
    await decideAbout(stack, mo, receipt, { outcome: 'keep' });
    expect(await receiptNow()).not.toHaveProperty('spoiler');
    expect(await shown('ben')).not.toHaveProperty('spoiler');
  });

  it('is a spoiler if the author says so, who can withdraw that when screening found nothing', async () => {
    const { who } = await rate('cy', { text: decentText, spoiler: true });
    expect(await shown('cy')).toMatchObject({ spoiler: true });
    await submit(who, slug, { spoiler: false });
    expect(await shown('cy')).not.toHaveProperty('spoiler');
  });

  it('can be marked as a spoiler by a moderator, permanently, after a report', async () => {
    const { who, receipt, receiptNow } = await rate('di', { text: decentText });
    const reader = await signIn(stack, 'spoiled reader');
    const { id } = (await shown('di'))!;
    const report = await reader.send('POST', `/v1/reviews/${id}/reports`, {
      body: { reason: 'unmarked-spoiler' },
    });
    expect(report.status).toBe(202);
    await decideAbout(stack, mo, receipt, { outcome: 'keep', spoiler: true });
    expect(await receiptNow()).toMatchObject({ state: 'published', spoiler: 'marked' });
    expect(await shown('di')).toMatchObject({ spoiler: true });
    await submit(who, slug, { spoiler: false, stars: 1 });
    expect(await shown('di')).toMatchObject({ spoiler: true, stars: 1 });
  });

  it('that is sent back as an unmarked spoiler is published as a spoiler after the edit', async () => {
    const { who, receipt, receiptNow } = await rate('ed', {
      text: 'El final es muy triste porque muere el padre.',
    });
    expect(await receiptNow()).toMatchObject({ state: 'held' });
    await decideAbout(stack, mo, receipt, { outcome: 'needs-edit', reasons: ['unmarked-spoiler'] });
    expect(await receiptNow()).toMatchObject({
      state: 'needs-edit',
      reasons: [{ code: 'unmarked-spoiler' }],
    });
    await submit(who, slug, { text: decentText });
    expect(await receiptNow()).toMatchObject({ state: 'published' });
    expect(await shown('ed')).toMatchObject({ spoiler: true });
  });

  it('has an internal mark that authors can neither set nor see', async () => {
    const { who, receipt } = await rate('fay', { text: decentText });
    for (const body of [
      { stars: 4, mark: 'cleared' },
      { stars: 4, spoiler: 'found' },
    ]) {
      const answers = [
        await who.send('POST', `/v1/titles/${slug}/reviews`, { body }),
        await who.send('PUT', `/v1/submissions/${receipt}`, { body }),
      ];
      for (const answer of answers) expect(codeOf(answer)).toMatch(/^400 (validation-failed|unknown-field)$/);
    }
    expect(JSON.stringify(await follow(stack, receipt, who))).not.toContain('mark');
    expect(JSON.stringify(await shown('fay'))).not.toContain('mark');
  });
});
