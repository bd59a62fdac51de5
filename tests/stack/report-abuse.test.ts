import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decideAbout } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { establish, isListed, publishReview, reportReview, resetBreaker } from '../support/reported.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'report-abuse';
const elsewhere = 'report-abuse-elsewhere';
const grave = ['pii', 'threat', 'minor-privacy', 'grooming', 'csam', 'underage-author'];
let stack: TestStack;
let moderator: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  await publishAs(stack, elsewhere);
  moderator = await signIn(stack, 'report abuse moderator', 'moderator');
});
beforeEach(() => resetBreaker(stack));

const stateOf = async (receipt: string) => (await follow(stack, receipt)).state;
const fresh = (name: string) => signIn(stack, `report abuse fresh ${name}`);

/** Signs in a reporter with this many upheld reports, and then this many declined ones. */
const withRecord = async (name: string, upheld: number, declined: number): Promise<Client> => {
  const reporter = await fresh(name);
  for (let n = 0; n < upheld + declined; n += 1) {
    const { id, receipt } = await publishReview(stack, elsewhere);
    await reportReview(reporter, id, 'spam');
    const decision = n < upheld ? { outcome: 'remove', reasons: ['spam'] } : { outcome: 'keep' };
    await decideAbout(stack, moderator, receipt, decision);
  }
  return reporter;
};

describe('a report', () => {
  it('by a new account does not hide the review, even for a grave reason, and opens a case of the highest priority', async () => {
    const troll = await fresh('troll');
    for (const reason of grave) {
      const { id, receipt } = await publishReview(stack, slug);
      await reportReview(troll, id, reason);
      expect(await stateOf(receipt), reason).toBe('flagged');
      expect(await isListed(stack, slug, id), reason).toBe(true);
      const seen = await caseAbout(moderator, receipt);
      expect(seen).toMatchObject({ kind: 'report', category: reason, priority: 9 });
    }
  });

  it('by one established account does not hide the review, even together with a report by a new account', async () => {
    const { id, receipt } = await publishReview(stack, slug);
    await reportReview(await establish(stack, elsewhere, 'report abuse first account'), id, 'pii');
    await reportReview(await fresh('second account'), id, 'pii');
    expect(await stateOf(receipt)).toBe('flagged');
  });

  it('by an account with three declined reports does not count towards hiding', async () => {
    const poor = await withRecord('poor', 0, 3);
    await submit(poor, elsewhere, { stars: 4, text: decentText });
    await stack.idle();
    const { id, receipt } = await publishReview(stack, slug);
    await reportReview(poor, id, 'pii');
    await reportReview(await establish(stack, elsewhere, 'report abuse beside poor'), id, 'pii');
    expect(await stateOf(receipt)).toBe('flagged');
    expect((await caseAbout(moderator, receipt)).readerReports?.map(({ weight }) => weight).sort()).toEqual([
      0, 2,
    ]);
  });
});

describe('reports by several accounts', () => {
  it('do not hide a review on the day of the accounts’ first own reviews', async () => {
    const { id, receipt } = await publishReview(stack, slug);
    for (const name of ['minutes old 1', 'minutes old 2']) {
      const { author } = await publishReview(stack, elsewhere);
      await reportReview(author, id, 'threat');
      expect(await stateOf(receipt), name).toBe('flagged');
    }
  });

  it('do not hide a review while the accounts are new', async () => {
    const { id, receipt } = await publishReview(stack, slug);
    for (const name of ['new 1', 'new 2', 'new 3']) await reportReview(await fresh(name), id, 'threat');
    expect(await stateOf(receipt)).toBe('flagged');
  });

  it('hide a review when two accounts are established, as a recorded decision that can be appealed', async () => {
    const { id, receipt, author } = await publishReview(stack, slug);
    const before = (await pageOf(stack, slug)).community.adults.count;
    const first = await establish(stack, elsewhere, 'report abuse established 1');
    await reportReview(first, id, 'pii');
    expect(await stateOf(receipt)).toBe('flagged');
    await reportReview(await establish(stack, elsewhere, 'report abuse established 2'), id, 'pii');
    expect(await follow(stack, receipt, author)).toMatchObject({
      state: 'quarantined',
      reasons: [{ code: 'pii' }],
      appealable: true,
    });
    expect(await isListed(stack, slug, id)).toBe(false);
    expect((await pageOf(stack, slug)).community.adults.count).toBe(before - 1);
    const stranger = await fresh('too late');
    const late = await stranger.send('POST', `/v1/reviews/${id}/reports`, { body: { reason: 'pii' } });
    expect(codeOf(late)).toBe('404 review-not-found');
    const seen = await caseAbout(moderator, receipt);
    expect(seen).toMatchObject({ kind: 'report', priority: 9, reports: 2 });
    expect(seen.decisions.at(-1)).toMatchObject({ outcome: 'quarantine', decidedBy: 'reports' });
  });

  it('cannot hide a review that a moderator has restored, even if a trusted reporter is among them', async () => {
    const { id, receipt } = await publishReview(stack, slug);
    for (const name of ['before 1', 'before 2'])
      await reportReview(await establish(stack, elsewhere, `report abuse ${name}`), id, 'threat');
    expect(await stateOf(receipt)).toBe('quarantined');
    await decideAbout(stack, moderator, receipt, { outcome: 'restore' });
    const later: Client[] = [];
    for (const name of ['1', '2', '3', '4']) later.push(await fresh(`after restore ${name}`));
    later.push(await establish(stack, elsewhere, 'report abuse after restore'));
    later.push(await signIn(stack, 'report abuse trusted later', 'trusted-reporter'));
    for (const [index, reporter] of later.entries()) {
      await reportReview(reporter, id, grave[index] ?? 'pii');
      expect(await stateOf(receipt)).toBe('flagged');
    }
    expect(await caseAbout(moderator, receipt)).toMatchObject({ priority: 9 });
  });
});

describe('a reporter with a good record', () => {
  it('hides a review with one report after two of their reports were upheld', async () => {
    const reporter = await withRecord('standing', 2, 0);
    const { id, receipt } = await publishReview(stack, slug);
    await reportReview(reporter, id, 'pii');
    expect(await stateOf(receipt)).toBe('quarantined');
  });

  it('does not hide a review when as many of their reports were declined as upheld', async () => {
    const reporter = await withRecord('doubtful', 2, 2);
    const { id, receipt } = await publishReview(stack, slug);
    await reportReview(reporter, id, 'pii');
    expect(await stateOf(receipt)).toBe('flagged');
  });

  it('can be a trusted reporter, whom the statement of reasons mentions', async () => {
    const { id, receipt, author } = await publishReview(stack, slug);
    await reportReview(await signIn(stack, 'report abuse trusted', 'trusted-reporter'), id, 'minor-privacy');
    expect(await stateOf(receipt)).toBe('quarantined');
    const answer = await author.get(`/v1/submissions/${receipt}/statement`);
    expect(answer.text).toContain('TRUSTED_FLAGGER');
    const seen = await caseAbout(await signIn(stack, 'report abuse reader', 'moderator'), receipt);
    expect(seen.readerReports).toMatchObject([{ reason: 'minor-privacy', trusted: true }]);
  });
});

describe('the screening of a reported review', () => {
  const mention = 'We watched it twice. My sister said to look at @quietfoxtales for more of the same.';

  it('hides the review when it agrees with the report of a new account, and highlights the span', async () => {
    const { id, receipt, author } = await publishReview(stack, slug, mention);
    await reportReview(await fresh('right'), id, 'pii');
    const seen = await follow(stack, receipt, author);
    expect(seen).toMatchObject({ state: 'quarantined', reasons: [{ code: 'pii' }] });
    const [span] = seen.reasons[0]?.spans ?? [];
    expect(mention.slice(span?.start, span?.end)).toBe('@quietfoxtales');
  });

  it('does not hide the review when its findings do not match the reported reason', async () => {
    const { id, receipt } = await publishReview(stack, slug, mention);
    await reportReview(await fresh('wrong reason'), id, 'csam');
    expect(await stateOf(receipt)).toBe('flagged');
  });
});

describe('the circuit breaker for hiding reviews', () => {
  it('prevents a sixth hiding within ten minutes, logs the line for the alarm, and still opens the case', async () => {
    const reporter = await signIn(stack, 'report abuse flood', 'trusted-reporter');
    const reviews = [];
    for (let n = 0; n < 8; n += 1) reviews.push(await publishReview(stack, slug));
    const from = stack.lines.length;
    await Promise.all(reviews.map(({ id }) => reportReview(reporter, id, 'threat')));
    const states = await Promise.all(reviews.map(({ receipt }) => stateOf(receipt)));
    expect(states.filter((state) => state === 'quarantined')).toHaveLength(5);
    expect(states.filter((state) => state === 'flagged')).toHaveLength(3);
    const rung = stack.lines.slice(from).filter((line) => line.includes('report-hidings-stopped'));
    expect(rung).toHaveLength(3);
    for (const { receipt } of reviews)
      expect(await caseAbout(moderator, receipt)).toMatchObject({ priority: 9 });
  });
});

describe('the published moderation statistics', () => {
  it('count hidings after reports separately from automated screening', async () => {
    await stack.idle();
    const answer = await clientOf(stack).get('/v1/transparency');
    const { byAutomation, bySource } = answer.json<{
      byAutomation: Record<string, number>;
      bySource: Record<string, number>;
    }>();
    expect(byAutomation.reports).toBeGreaterThan(0);
    expect(bySource['trusted-reporter']).toBeGreaterThan(0);
  });
});
