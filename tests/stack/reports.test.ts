import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decideAbout } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'reported-reviews';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

let authors = 0;
const published = async (role = 'adult') => {
  authors += 1;
  const author = await signIn(stack, `reported author ${authors}`, role);
  const headline = `A good film for the family, part ${authors}`;
  const { receipt } = await submit(author, slug, { stars: 3, headline, text: decentText });
  const review = (await listed()).find((each) => each.headline === headline);
  if (review === undefined) throw new Error('the review is not listed');
  return { author, receipt, id: review.id };
};

const listed = async (): Promise<PublishedReview[]> => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  return answer.json<{ items: PublishedReview[] }>().items;
};

const report = (who: Client, id: string, body: object = { reason: 'off-topic' }) =>
  who.send('POST', `/v1/reviews/${id}/reports`, { body });

const appeal = (who: Client, receipt: string) =>
  who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'Please look again.' } });

describe('a report', () => {
  it('leaves the review visible and flagged, and has a receipt without names and texts', async () => {
    const { id, receipt } = await published();
    const reporter = await signIn(stack, 'first reporter');
    const answer = await report(reporter, id, { reason: 'off-topic', text: 'It is about another film.' });
    expect(answer.status).toBe(202);
    const { receipt: own, statusUrl } = answer.json<{ receipt: string; statusUrl: string }>();
    expect([own !== receipt, statusUrl]).toEqual([true, `/v1/submissions/${own}`]);
    expect(await follow(stack, receipt)).toMatchObject({ kind: 'review', state: 'flagged' });
    const view = await follow(stack, own);
    expect(view).toMatchObject({
      kind: 'report',
      state: 'held',
      title: { slug },
      reasons: [{ code: 'off-topic' }],
      appealable: false,
    });
    expect(JSON.stringify(view)).not.toMatch(/handle|another film|person/i);
    expect((await listed()).some((review) => review.id === id)).toBe(true);
  });

  it('is visible wherever the state of the review is shown, until a moderator has decided', async () => {
    const { id, receipt, author } = await published();
    const moderator = await signIn(stack, 'state moderator', 'moderator');
    const states = async () => {
      const own = (await author.get('/v1/me/submissions')).json<{ items: { state: string }[] }>().items;
      const one = (await author.get(`/v1/me/submissions?slug=${slug}`)).json<{
        items: { state: string }[];
      }>();
      const all = (await author.get('/v1/me/export')).json<{ submissions: { state: string }[] }>();
      const page = await clientOf(stack).get(`/submissions/${receipt}`);
      return [
        (await follow(stack, receipt)).state,
        ...[own, one.items, all.submissions].map((items) => items.map(({ state }) => state).join()),
        page.text.includes('A reader reported it.') ? 'flagged' : 'published',
      ];
    };
    expect(await states()).toEqual(Array(5).fill('published'));
    await report(await signIn(stack, 'state reporter'), id);
    expect(await states()).toEqual(Array(5).fill('flagged'));
    const seen = await caseAbout(moderator, receipt);
    expect(seen.submission.state).toBe('flagged');
    expect(seen.author.submissions).toEqual({ flagged: 1 });
    await decideAbout(stack, moderator, receipt, { outcome: 'keep' });
    expect(await states()).toEqual(Array(5).fill('published'));
    const undone = await moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`);
    expect(undone.status).toBe(200);
    expect(await states()).toEqual(Array(5).fill('flagged'));
    await decideAbout(stack, moderator, receipt, { outcome: 'remove', reasons: ['off-topic'] });
    expect((await states())[0]).toBe('removed');
  });

  it('is accepted once per person and review', async () => {
    const { id } = await published();
    const reporter = await signIn(stack, 'eager reporter');
    const receipts = [];
    for (const reason of ['spam', 'spam', 'fake'])
      receipts.push((await report(reporter, id, { reason })).json<{ receipt: string }>().receipt);
    expect(new Set(receipts).size).toBe(1);
    const other = (await published()).id;
    const send = (reason: string) =>
      reporter.send('POST', `/v1/reviews/${other}/reports`, {
        body: { reason },
        headers: { 'idempotency-key': 'report-once' },
      });
    expect([(await send('spam')).status, (await send('spam')).status]).toEqual([202, 202]);
    expect(codeOf(await send('fake'))).toBe('422 idempotency-key-reused');
  });

  it('by six new accounts raises the priority of one case, and marks the case as coordinated', async () => {
    const { id, receipt } = await published();
    const reporters = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => signIn(stack, `coordinated ${n}`)));
    for (const reporter of reporters) expect((await report(reporter, id)).status).toBe(202);
    await stack.idle();
    const ours = (await readTables(stack)).filter(
      (item) => item.entity === 'case' && item.slug === slug && item.reports === 6,
    );
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatchObject({ kind: 'report', reportWeight: 6, priority: 7, coordinated: true });

    const moderator = await signIn(stack, 'report reader', 'moderator');
    const seen = await caseAbout(moderator, receipt);
    expect(seen).toMatchObject({ reports: 6, coordinated: true });
    expect(seen.readerReports).toHaveLength(6);
    for (const report of seen.readerReports ?? [])
      expect(report).toEqual({
        reason: 'off-topic',
        at: expect.any(String),
        weight: 1,
        newAccount: true,
      });
    const list = (await moderator.get('/v1/moderation/cases?limit=100')).json<{ items: object[] }>();
    expect(list.items).toContainEqual(expect.objectContaining({ id: seen.id, coordinated: true }));
  });

  it('shows the reporter the decision, and can be appealed to a second moderator', async () => {
    const { id, receipt } = await published();
    const reporter = await signIn(stack, 'curious reporter');
    const sent = await report(reporter, id, { reason: 'fake', text: 'I know who wrote this.' });
    const own = sent.json<{ receipt: string }>().receipt;
    expect(codeOf(await appeal(reporter, own))).toBe('409 not-appealable');

    const first = await signIn(stack, 'report moderator one', 'moderator');
    const seen = await decideAbout(stack, first, receipt, {
      outcome: 'keep',
      publicNote: 'We asked, and it is genuine.',
    });
    expect(seen).toMatchObject({
      kind: 'report',
      reports: 1,
      readerReports: [{ text: 'I know who wrote this.' }],
    });
    expect(JSON.stringify(seen.readerReports)).not.toMatch(/person|handle|address/);
    const shown = await follow(stack, own);
    expect(shown).toMatchObject({ state: 'declined', appealable: true });
    expect((shown as { reply?: string }).reply).toContain('We asked, and it is genuine.');
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published' });

    const stranger = await signIn(stack, 'curious stranger');
    expect(codeOf(await appeal(stranger, own))).toBe('404 submission-not-found');
    expect((await appeal(reporter, own)).status).toBe(202);
    expect(codeOf(await appeal(reporter, own))).toBe('409 already-appealed');
    expect(await follow(stack, own)).toMatchObject({ state: 'held', appealable: false });
    const second = await signIn(stack, 'report moderator two', 'moderator');
    await decideAbout(stack, second, receipt, {
      outcome: 'overturn',
      reasons: ['fake'],
      publicNote: 'You were right.',
    });
    expect(await follow(stack, own)).toMatchObject({ state: 'accepted', appealable: false });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'removed' });
    expect((await listed()).some((review) => review.id === id)).toBe(false);
  });

  it('ends when the author withdraws the review', async () => {
    const { id, receipt, author } = await published();
    const reporter = await signIn(stack, 'patient reporter');
    const own = (await report(reporter, id)).json<{ receipt: string }>().receipt;
    expect((await author.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect(await follow(stack, own)).toMatchObject({ state: 'withdrawn' });
  });

  it('is refused when it is invalid', async () => {
    const { id, author } = await published();
    const reporter = await signIn(stack, 'clumsy reporter');
    expect(codeOf(await report(author, id))).toBe('409 own-review');
    expect(codeOf(await report(clientOf(stack), id))).toBe('401 token-missing');
    for (const body of [
      {},
      { reason: 'nonsense' },
      { reason: 'other' },
      { reason: 'spam', state: 'removed' },
      { reason: 'spam', weight: 9 },
      { reason: 'spam', text: 'x'.repeat(2001) },
      [],
    ])
      expect(codeOf(await report(reporter, id, body)), JSON.stringify(body).slice(0, 60)).toMatch(
        /^400 (validation-failed|unknown-field)$/,
      );
  });

  it('by a teen is stored without personal information', async () => {
    const { id } = await published();
    const teen = await signIn(stack, 'teen reporter', 'teen');
    const text = 'He wrote to me at kim.canary@example.com and I did not like it.';
    expect((await report(teen, id, { reason: 'harassment', text })).status).toBe(202);
    const stored = (await readTables(stack)).filter(({ entity }) => entity === 'report');
    expect(stored.some((item) => String(item.text).startsWith('He wrote to me at '))).toBe(true);
    expect(JSON.stringify(await readTables(stack))).not.toContain('kim.canary');
  });
});
