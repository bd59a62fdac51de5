import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseInFull, ListedCase, QueueCounts } from '../../shared/contract/case-schemas.ts';
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

describe('A case that somebody else says tells of abuse', () => {
  it('is hidden from untrained moderators from then on', async () => {
    const author = await signIn(stack, 'confidential reported');
    const { receipt } = await submit(author, slug, { stars: 4, headline: 'Gentle', text: decentText });
    await stack.idle();
    const reviews = await untrained.get(`/v1/titles/${slug}/reviews?limit=100`);
    const { items } = reviews.json<{ items: { id: string; headline?: string }[] }>();
    const review = items.find(({ headline }) => headline === 'Gentle');
    const report = async (name: string, reason: string) => {
      const reporter = await signIn(stack, name);
      const answer = await reporter.send('POST', `/v1/reviews/${review?.id}/reports`, { body: { reason } });
      expect(answer.status).toBe(202);
    };
    await report('confidential first reporter', 'off-topic');
    expect(await listed(untrained)).toContain(receipt);
    const seen: CaseInFull = await caseAbout(untrained, receipt);
    await report('confidential second reporter', 'abuse-disclosure');
    expect(await listed(untrained)).not.toContain(receipt);
    expect(codeOf(await untrained.get(`/v1/moderation/cases/${seen.id}`))).toBe(
      '403 trained-moderators-only',
    );
    expect(await listed(trained)).toContain(receipt);
  });
});
