import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../infra/local/proxy/random.ts';
import { longReviewBy } from '../bench/prices/long-review.ts';
import { type Client, signIn } from '../support/client.ts';
import { caseAbout, decideAbout } from '../support/moderators.ts';
import { priceOf } from '../support/prices.ts';
import { follow, submit } from '../support/reader.ts';
import { isListed, publishReview, reportReview, resetBreaker } from '../support/reported.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'report-evidence';
const before = 'We watched it together, and the neighbour in the red house shouted all through it.';
const after = 'We watched it together, and it was a quiet and pleasant evening for all of us.';
let stack: TestStack;
let moderator: Client;
let reporter: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  moderator = await signIn(stack, 'evidence moderator', 'moderator');
  reporter = await signIn(stack, 'evidence reporter');
});

const reportedReview = async () => {
  const review = await publishReview(stack, slug, before);
  const report = await reportReview(reporter, review.id, 'threat');
  await stack.idle();
  return { ...review, report };
};

describe('an edit of a reported review', () => {
  it('is held for a moderator, who sees both texts and decides', async () => {
    const { author, receipt, id, report } = await reportedReview();
    expect(await caseAbout(moderator, receipt)).toMatchObject({ texts: { text: before } });
    await submit(author, slug, { text: after });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'held', reasons: [{ code: 'other' }] });
    expect(await isListed(stack, slug, id)).toBe(true);
    const seen = await caseAbout(moderator, receipt);
    expect(seen).toMatchObject({
      kind: 'review',
      priority: 9,
      category: 'threat',
      reports: 1,
      texts: { text: after },
      reportedTexts: { text: before },
      submission: { published: { text: before } },
    });
    expect(seen.readerReports).toMatchObject([{ reason: 'threat' }]);
    await submit(author, slug, { text: `${after} Truly.` });
    await stack.idle();
    expect(await caseAbout(moderator, receipt)).toMatchObject({
      reportedTexts: { text: before },
      reports: 1,
    });
    await decideAbout(stack, moderator, receipt, { outcome: 'remove', reasons: ['threat'] });
    expect(await isListed(stack, slug, id)).toBe(false);
    expect(await follow(stack, report)).toMatchObject({ state: 'accepted' });
    expect(await caseAbout(moderator, receipt, 'closed')).toMatchObject({ reportedTexts: { text: before } });
  });

  it('is erased with the author, together with the copy of the reported text', async () => {
    const { author } = await reportedReview();
    await submit(author, slug, { text: after });
    await stack.idle();
    const written = async () => JSON.stringify(await readTables(stack)).split(before).length;
    const known = await written();
    expect((await author.send('DELETE', '/v1/me')).status).toBe(204);
    await stack.idle();
    expect(await written()).toBeLessThan(known);
    const stored = (await readTables(stack)).filter(({ entity }) => entity === 'report');
    expect(stored.filter((item) => item.about === undefined && item.fingerprint !== undefined)).toEqual([]);
  });
});

describe('an edit that waits when the review is hidden', () => {
  const foreign = 'Una película preciosa que vimos todos juntos en casa con los niños pequeños.';

  it('is shown with the case, and is screened when the review is visible again', async () => {
    await resetBreaker(stack);
    const { author, receipt, id } = await publishReview(stack, slug, before);
    await submit(author, slug, { text: foreign });
    expect((await follow(stack, receipt)).state).toBe('held');
    await reportReview(await signIn(stack, 'evidence trusted', 'trusted-reporter'), id, 'minor-privacy');
    expect(await follow(stack, receipt, author)).toMatchObject({
      state: 'quarantined',
      content: { text: before },
      editWaits: true,
    });
    const seen = await decideAbout(stack, moderator, receipt, { outcome: 'restore' });
    expect(seen).toMatchObject({ texts: { text: before }, newerTexts: { text: foreign } });
    expect((await follow(stack, receipt)).state).toBe('held');
    expect(await isListed(stack, slug, id)).toBe(true);
    const asked = await decideAbout(stack, moderator, receipt, { outcome: 'publish' });
    expect(asked).toMatchObject({ kind: 'review', texts: { text: foreign } });
    expect(await follow(stack, receipt, author)).toMatchObject({
      state: 'published',
      content: { text: foreign },
    });
  });
});

describe('a reported review that its author withdraws', () => {
  it('stays readable in the case, even when the author sends a new review, which is held', async () => {
    const { author, receipt } = await reportedReview();
    expect((await author.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect(await caseAbout(moderator, receipt)).toMatchObject({
      kind: 'report',
      state: 'open',
      reportedTexts: { text: before },
      submission: { state: 'withdrawn' },
    });
    await submit(author, slug, { stars: 4, text: after });
    expect((await follow(stack, receipt)).state).toBe('held');
    expect(await caseAbout(moderator, receipt)).toMatchObject({
      texts: { text: after },
      reportedTexts: { text: before },
    });
    await decideAbout(stack, moderator, receipt, { outcome: 'publish' });
    expect((await follow(stack, receipt)).state).toBe('published');
  });

  it('can still be decided', async () => {
    const { author, receipt, report } = await reportedReview();
    await author.send('DELETE', `/v1/submissions/${receipt}`);
    expect(await follow(stack, report)).toMatchObject({ state: 'withdrawn' });
    await decideAbout(stack, moderator, receipt, { outcome: 'remove', reasons: ['threat'] });
    expect(await follow(stack, report)).toMatchObject({ state: 'accepted' });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'withdrawn' });
  });
});

describe('a report', () => {
  it('stores the revision that it is about and a fingerprint of the text, but none of the text', async () => {
    const { id } = await publishReview(stack, slug, before);
    const someone = await signIn(stack, 'evidence fingerprint');
    const from = new Set(
      (await readTables(stack)).filter(({ entity }) => entity === 'report').map(({ sk }) => sk),
    );
    await reportReview(someone, id, 'spam');
    const stored = (await readTables(stack)).filter(({ entity, sk }) => entity === 'report' && !from.has(sk));
    expect(stored).toMatchObject([{ revision: 1, fingerprint: expect.stringMatching(/^[\w-]{11}$/) }]);
    expect(JSON.stringify(stored)).not.toContain('red house');
  });

  const long = [1, 2, 3]
    .map((author) => longReviewBy(author, 254))
    .join(' ')
    .slice(0, 4_000);
  /** Random letters, which hardly compress. */
  const lot = seededRandom(254);
  const devanagari = Array.from({ length: 4_000 }, () =>
    lot() < 0.2 ? ' ' : String.fromCodePoint(0x915 + Math.floor(lot() * 36)),
  )
    .join('')
    .replace(/ +/g, ' ');
  it.each([
    ['flags a review', 'spam', 'adult', before],
    ['flags a long review', 'threat', 'adult', long],
    ['flags a long Devanagari review', 'spam', 'adult', devanagari],
    ['hides a review', 'pii', 'trusted-reporter', before],
  ])(
    'that %s costs at most 12 write units, and so does the next report',
    async (what, reason, role, text) => {
      const { id } = await publishReview(stack, slug, text, moderator);
      const [first, second] = await Promise.all([
        signIn(stack, `price ${what} 1`, role),
        signIn(stack, `price ${what} 2`),
      ]);
      const price = await priceOf(stack, () => reportReview(first, id, reason));
      expect(price('PublicApi').writeUnits).toBeLessThanOrEqual(12);
      expect(price('ModerationWorker').writeUnits).toBeLessThanOrEqual(role === 'adult' ? 0 : 14);
      if (!(await isListed(stack, slug, id))) return;
      const next = await priceOf(stack, () => reportReview(second, id, reason));
      expect(next('PublicApi').writeUnits).toBeLessThanOrEqual(12);
    },
  );

  it.each([
    ['English', long, 12],
    ['Devanagari', devanagari, 14],
  ])('may have a text of 2,000 characters in %s', async (script, text, max) => {
    const { id, receipt } = await publishReview(stack, slug, before);
    const who = await signIn(stack, `wordy ${script}`);
    const words = text.slice(0, 2_000).trim();
    const body = { reason: 'other', text: words };
    const price = await priceOf(stack, () => who.send('POST', `/v1/reviews/${id}/reports`, { body }));
    expect(price('PublicApi').writeUnits).toBeLessThanOrEqual(max);
    expect((await caseAbout(moderator, receipt)).readerReports).toMatchObject([{ text: words }]);
    const stored = (await who.get('/v1/me/export')).json<{ reports: object[] }>();
    expect(stored.reports).toMatchObject([{ text: words }]);
  });

  it.each([
    ['English', long],
    ['Devanagari', devanagari],
  ])(
    'costs at most 12 write units even when a copy of a long %s text is stored with the case',
    async (script, text) => {
      const { author, id, receipt } = await publishReview(stack, slug, text, moderator);
      const [first, second, third] = await Promise.all([1, 2, 3].map((n) => signIn(stack, `${script} ${n}`)));
      if (!first || !second || !third) throw new Error('nobody can report');
      await reportReview(first, id, 'spam');
      await submit(author, slug, { text: `${text.slice(0, 3_000)} ${after}` });
      await stack.idle();
      const beside = await priceOf(stack, () => reportReview(second, id, 'spam'));
      expect(beside('PublicApi').writeUnits).toBeLessThanOrEqual(12);
      expect(await caseAbout(moderator, receipt)).toMatchObject({ reports: 2, reportedTexts: { text } });
      await decideAbout(stack, moderator, receipt, { outcome: 'publish' });
      const decided = await caseAbout(moderator, receipt, 'closed');
      expect(decided).toMatchObject({ reportedTexts: { text }, undoUntil: expect.any(String) });
      const repeated = await priceOf(stack, () => reportReview(third, id, 'fake'));
      expect(repeated('PublicApi').writeUnits).toBeLessThanOrEqual(12);
      const opened = await caseAbout(moderator, receipt);
      expect(opened).toMatchObject({ kind: 'report', category: 'fake', submission: { state: 'flagged' } });
      expect(opened).not.toHaveProperty('reportedTexts');
      expect(opened).not.toHaveProperty('undoUntil');
    },
  );
});
