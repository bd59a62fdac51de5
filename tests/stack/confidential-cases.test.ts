import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseInFull, ListedCase, QueueCounts } from '../../shared/contract/case-schemas.ts';
import { defined } from '../../shared/values/defined.ts';
import { type Client, signIn, signInUntrained } from '../support/client.ts';
import { caseAbout, decide, decideAbout, holdReview, stateOf } from '../support/moderators.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'confidential-cases';
const disclosure = 'My stepfather hits me every night when mum is at work, and I am scared to go home.';
let stack: TestStack;
let trained: Client;
let untrained: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  trained = await signIn(stack, 'confidential trained', 'moderator');
  untrained = await signInUntrained(stack, 'confidential untrained');
});

const listed = async (who: Client, query = ''): Promise<string[]> => {
  const receipts: string[] = [];
  let cursor = '';
  do {
    const answer = await who.get(`/v1/moderation/cases?limit=100${query}${cursor}`);
    const page = answer.json<{ items: ListedCase[]; nextCursor?: string }>();
    receipts.push(...page.items.map(({ receipt }) => receipt));
    cursor = page.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== '');
  return receipts;
};

const waiting = async (who: Client) => (await who.get('/v1/moderation/queue')).json<QueueCounts>().waiting;

describe('A case in which somebody tells of abuse', () => {
  let receipt: string;
  let id: string;

  beforeAll(async () => {
    ({ receipt, id } = await holdReview(stack, slug, 'confidential author', disclosure));
  });

  it('is listed, counted and found for trained moderators and admins only', async () => {
    const admin = await signIn(stack, 'confidential admin', 'admin');
    for (const who of [trained, admin]) {
      expect(await listed(who)).toContain(receipt);
      expect(await listed(who, '&category=abuse-disclosure')).toContain(receipt);
      expect(await listed(who, '&q=stepfather')).toContain(receipt);
    }
    expect(await listed(untrained)).not.toContain(receipt);
    expect(await listed(untrained, '&category=abuse-disclosure')).toEqual([]);
    expect(await listed(untrained, '&priority=9')).not.toContain(receipt);
    expect(await listed(untrained, '&q=stepfather')).toEqual([]);
    expect(await waiting(trained)).toBeGreaterThan(await waiting(untrained));
  });

  it.each(['readCase', 'claim', 'release', 'escalate', 'undo'])('refuses %s to others', async (act) => {
    const path = `/v1/moderation/cases/${id}`;
    const answer =
      act === 'readCase' ? await untrained.get(path) : await untrained.send('POST', `${path}/${act}`);
    expect(codeOf(answer)).toBe('403 trained-moderators-only');
    expect(answer.text).not.toContain('stepfather');
  });

  it('refuses decisions to others, also about many cases', async () => {
    const seen = await caseAbout(trained, receipt);
    expect(seen.confidential).toBe(true);
    const decision = { outcome: 'reject', reasons: ['other'], publicNote: 'We looked at it.' };
    expect(codeOf(await decide(untrained, seen, decision))).toBe('403 trained-moderators-only');
    const many = await untrained.send('POST', '/v1/moderation/decisions', {
      body: { ...decision, cases: [{ id, version: seen.version }] },
    });
    expect(many.json<{ items: object[] }>().items).toEqual([{ id, code: 'trained-moderators-only' }]);
    expect(await stateOf(trained, receipt)).toBe('held');
  });

  it('stays confidential once it is closed', async () => {
    await decideAbout(stack, trained, receipt, { outcome: 'reject', reasons: ['abuse-disclosure'] });
    expect(await listed(trained, '&state=closed')).toContain(receipt);
    expect(await listed(untrained, '&state=closed')).not.toContain(receipt);
  });
});

/** Publishes a review with this headline; returns its receipt and a function that reports it. */
const published = async (headline: string) => {
  const author = await signIn(stack, `confidential ${headline}`);
  const { receipt } = await submit(author, slug, { stars: 4, headline, text: decentText });
  await stack.idle();
  const reviews = await untrained.get(`/v1/titles/${slug}/reviews?limit=100`);
  const { items } = reviews.json<{ items: { id: string; headline?: string }[] }>();
  const id = items.find((review) => review.headline === headline)?.id;
  const report = async (by: string, reason: string, text?: string): Promise<string> => {
    const reporter = await signIn(stack, `confidential ${headline} ${by}`);
    const body = { reason, ...defined({ text }) };
    const answer = await reporter.send('POST', `/v1/reviews/${id}/reports`, { body });
    expect(answer.status).toBe(202);
    return answer.json<{ receipt: string }>().receipt;
  };
  return { author, receipt, report };
};

const refusedToUntrained = async ({ id }: Pick<CaseInFull, 'id'>): Promise<void> => {
  expect(codeOf(await untrained.get(`/v1/moderation/cases/${id}`))).toBe('403 trained-moderators-only');
};

describe('A case that somebody else says tells of abuse', () => {
  it('is hidden from untrained moderators from then on, who lose their claim', async () => {
    const { receipt, report } = await published('Gentle');
    await report('first', 'off-topic');
    expect(await listed(untrained)).toContain(receipt);
    const seen = await caseAbout(untrained, receipt);
    await untrained.send('POST', `/v1/moderation/cases/${seen.id}/claim`);
    await report('second', 'abuse-disclosure');
    expect(await listed(untrained)).not.toContain(receipt);
    await refusedToUntrained(seen);
    const claimed = await trained.send('POST', `/v1/moderation/cases/${seen.id}/claim`);
    expect(claimed.status).toBe(200);
  });

  it('hides later cases about the same text too, because they show what was said before', async () => {
    const { receipt, report } = await published('Quiet');
    const first = await report('first', 'abuse-disclosure', 'It is about a girl in my class.');
    await decideAbout(stack, trained, receipt, { outcome: 'keep', internalNote: 'The youth office knows.' });
    await report('second', 'off-topic');
    const seen = await caseAbout(trained, receipt);
    expect(seen.confidential).toBe(true);
    expect(await listed(untrained)).not.toContain(receipt);
    await refusedToUntrained(seen);
    await decideAbout(stack, trained, receipt, { outcome: 'keep' });
    const reporter = await signIn(stack, 'confidential Quiet first');
    const body = { text: 'Please look again.' };
    const appealed = await reporter.send('POST', `/v1/submissions/${first}/appeal`, { body });
    expect(appealed.status).toBe(202);
    await refusedToUntrained(await caseAbout(trained, receipt));
  });

  it('hides an appeal of the author too', async () => {
    const { author, receipt, report } = await published('Removed');
    await report('first', 'abuse-disclosure');
    await decideAbout(stack, trained, receipt, { outcome: 'remove', reasons: ['minor-privacy'] });
    const body = { text: 'My uncle must not know that I wrote this.' };
    expect((await author.send('POST', `/v1/submissions/${receipt}/appeal`, { body })).status).toBe(202);
    await refusedToUntrained(await caseAbout(trained, receipt));
  });
});

describe('An untrained moderator', () => {
  it('makes a case confidential by their reason, and may undo that within a minute', async () => {
    const { receipt, report } = await published('Mistaken');
    await report('first', 'off-topic');
    const seen = await decideAbout(stack, untrained, receipt, {
      outcome: 'remove',
      reasons: ['abuse-disclosure'],
    });
    const other = await signInUntrained(stack, 'confidential other untrained');
    expect(codeOf(await other.get(`/v1/moderation/cases/${seen.id}`))).toBe('403 trained-moderators-only');
    const undone = await untrained.send('POST', `/v1/moderation/cases/${seen.id}/undo`);
    expect(undone.status).toBe(200);
  });

  it('makes a case confidential by escalating it with this reason', async () => {
    const { receipt, report } = await published('Escalated');
    await report('first', 'off-topic');
    const seen = await caseAbout(untrained, receipt);
    const answer = await decide(untrained, seen, { outcome: 'escalate', reasons: ['abuse-disclosure'] });
    expect(answer.status).toBe(200);
    await refusedToUntrained(seen);
  });

  it('gets full pages, so that their length tells nothing', async () => {
    const pages: number[] = [];
    let cursor = '';
    do {
      const answer = await untrained.get(`/v1/moderation/cases?limit=1${cursor}`);
      const page = answer.json<{ items: ListedCase[]; nextCursor?: string }>();
      pages.push(page.items.length);
      cursor = page.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
    } while (cursor !== '' && pages.length < 50);
    expect(pages.slice(0, -1).every((length) => length === 1)).toBe(true);
  });
});
