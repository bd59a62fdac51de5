import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { decideAbout } from '../support/moderators.ts';
import { decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'rights-and-appeals';
let stack: TestStack;
let moderator: Client;
beforeAll(async () => {
  stack = await freshStack();
  await publishAs(stack, slug);
  moderator = await signIn(stack, 'appeals moderator', 'moderator');
});
afterAll(() => stack.stop());

const table = async (): Promise<string> => {
  await stack.idle();
  return JSON.stringify(await readTables(stack));
};
const appeal = (who: Client, receipt: string, text: string) =>
  who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text } });
const exported = async (who: Client) =>
  (await who.get('/v1/me/export')).json<{ submissions: object[]; reports: object[] }>();

/** Publishes a review that a reader reports and a moderator keeps. */
const confirmed = async (name: string, text = decentText) => {
  const author = await signIn(stack, `${name} author`);
  const reporter = await signIn(stack, `${name} reporter`);
  const { receipt } = await submit(author, slug, { stars: 3, headline: name, text });
  await stack.idle();
  const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`)).json<{
    items: PublishedReview[];
  }>();
  const id = items.find(({ headline }) => headline === name)?.id;
  const sent = await reporter.send('POST', `/v1/reviews/${id}/reports`, { body: { reason: 'fake' } });
  await decideAbout(stack, moderator, receipt, { outcome: 'keep' });
  return { author, reporter, receipt, own: sent.json<{ receipt: string }>().receipt };
};

/** The same, and the reporter appeals. */
const appealed = async (name: string, text: string) => {
  const all = await confirmed(name);
  expect((await appeal(all.reporter, all.own, text)).status).toBe(202);
  return all;
};

describe('the text of an appeal', () => {
  it('is in the export of its author only', async () => {
    const { author, reporter } = await appealed('taken along', 'I read this very text elsewhere.');
    expect((await exported(reporter)).reports).toEqual([
      expect.objectContaining({ appealText: 'I read this very text elsewhere.' }),
    ]);
    expect(JSON.stringify(await exported(author))).not.toContain('elsewhere');

    const writer = await signIn(stack, 'appealing writer');
    const { receipt } = await submit(writer, slug, { stars: 2, text: `${decentText} Ask me@example.com.` });
    await stack.idle();
    expect((await appeal(writer, receipt, 'That is a made-up address.')).status).toBe(202);
    expect((await exported(writer)).submissions).toEqual([
      expect.objectContaining({ appealText: 'That is a made-up address.' }),
    ]);
    expect((await writer.send('DELETE', '/v1/me')).status).toBe(204);
    expect(await table()).not.toContain('a made-up address');
  });

  it('is erased with the reporter while the case is open, and the case is closed', async () => {
    const { reporter, receipt, own } = await appealed('open appeal', 'The lamplighter told me so.');
    expect(await table()).toContain('The lamplighter');
    expect((await reporter.send('DELETE', '/v1/me')).status).toBe(204);
    expect(await table()).not.toContain('The lamplighter');
    expect((await clientOf(stack).get(`/v1/submissions/${own}`)).status).toBe(404);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published' });
    const { items } = (await moderator.get('/v1/moderation/cases?limit=100')).json<{ items: object[] }>();
    expect(items).not.toEqual(expect.arrayContaining([expect.objectContaining({ receipt })]));
  });

  it('is erased with the reporter from a closed case, even while the decision can be undone', async () => {
    const { reporter, receipt } = await appealed('closed appeal', 'The beekeeper told me so.');
    const second = await signIn(stack, 'appeals moderator two', 'moderator');
    await decideAbout(stack, second, receipt, { outcome: 'uphold', publicNote: 'We looked again.' });
    expect(await table()).toContain('The beekeeper');
    expect((await reporter.send('DELETE', '/v1/me')).status).toBe(204);
    expect(await table()).not.toContain('The beekeeper');
  });
});

describe('a text that its author withdraws', () => {
  it('is deleted from the copy for undoing the decision about it', async () => {
    const { author, receipt } = await confirmed(
      'taken back',
      `${decentText} The windmill was our favourite.`,
    );
    const copies = (await readTables(stack)).filter(({ entity }) => entity === 'case-undo');
    expect(JSON.stringify(copies)).toContain('The windmill');
    expect((await author.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect(await table()).not.toContain('The windmill');
  });
});
