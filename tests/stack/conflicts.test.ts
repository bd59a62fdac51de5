import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import type { ListedCase } from '../../shared/contract/case-schemas.ts';
import { moderationRoutes } from '../../shared/contract/routes.ts';
import { defined } from '../../shared/values/defined.ts';
import { type Answer, type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, decideAbout, stateOf } from '../support/moderators.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'conflicts-of-interest';
let stack: TestStack;
let people = 0;

const someone = (what: string, role = 'moderator'): Promise<Client> => {
  people += 1;
  return signIn(stack, `conflicted ${what} ${people}`, role);
};

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const listed = async (): Promise<PublishedReview[]> => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  return answer.json<{ items: PublishedReview[] }>().items;
};

/** Publishes a review by this person, or by a new author. */
const published = async (by?: Client) => {
  const author = by ?? (await someone('author', 'adult'));
  const headline = `Review ${people}`;
  const { receipt } = await submit(author, slug, { stars: 3, headline, text: decentText });
  const review = (await listed()).find((each) => each.headline === headline);
  if (review === undefined) throw new Error('the review is not listed');
  return { author, receipt, id: review.id };
};

const report = async (who: Client, id: string, text?: string) => {
  const body = { reason: 'off-topic', ...defined({ text: text || undefined }) };
  const answer = await who.send('POST', `/v1/reviews/${id}/reports`, { body });
  expect(answer.status).toBe(202);
  return answer.json<{ receipt: string }>().receipt;
};

const appeal = async (who: Client, receipt: string) => {
  const body = { text: 'Please look again.' };
  expect((await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body })).status).toBe(202);
};

interface Seen {
  id: string;
  version: number;
}
type Act = keyof typeof moderationRoutes;

const aboutOne: readonly Act[] = [
  'readCase',
  'claimCase',
  'releaseCase',
  'decideCase',
  'undoDecision',
  'escalateCase',
  'decideMany',
];

/**
 * Returns the response of a route about one case to the moderator `who`: the status and, if refused, the code. For
 * `decideMany`, which answers 200, a refusal is only the code.
 */
const ask = async (who: Client, act: Act, { id, version }: Seen, outcome: string): Promise<string> => {
  const decision = { outcome, publicNote: 'We looked at it.', version };
  const bodies: Partial<Record<Act, object>> = {
    decideCase: decision,
    decideMany: { outcome, publicNote: 'We looked at it.', cases: [{ id, version }] },
  };
  const { method, path } = moderationRoutes[act];
  const body = bodies[act];
  const answer = await who.send(method, path.replace('{id}', id), body ? { body } : {});
  if (act === 'decideMany')
    return answer.json<{ items: { code?: string }[] }>().items[0]?.code ?? `${answer.status}`;
  return answer.status === 200 ? '200' : codeOf(answer);
};

const listedFor = async (who: Client, receipt: string): Promise<ListedCase | undefined> => {
  const answer = await who.get('/v1/moderation/cases?limit=100&category=off-topic');
  return answer.json<{ items: ListedCase[] }>().items.find((each) => each.receipt === receipt);
};

const refusedAll = Object.fromEntries(
  aboutOne.map((act) => [act, act === 'decideMany' ? 'conflict-of-interest' : '403 conflict-of-interest']),
);

const matrix = async (who: Client, seen: Seen, outcome: string) => {
  const answers: Record<string, string> = {};
  for (const act of aboutOne) answers[act] = await ask(who, act, seen, outcome);
  return answers;
};

describe('every route about one case', () => {
  it('is in the list of routes in this file', () => {
    const withCase = Object.entries(moderationRoutes).filter(([, { path }]) => path.includes('{id}'));
    expect(withCase.map(([name]) => name).sort()).toEqual(
      aboutOne.filter((act) => act !== 'decideMany').sort(),
    );
  });

  it.each(['moderator', 'admin'])(
    'refuses the author and the reporters, even with the role %s',
    async (role) => {
      const author = await someone('author', role);
      const reporter = await someone('reporter', role);
      const { receipt, id } = await published(author);
      await report(await someone('reader', 'adult'), id, 'Words for moderators only.');
      await report(reporter, id);
      const uninvolved = await someone('uninvolved');
      const seen = await caseAbout(uninvolved, receipt);

      expect(await matrix(author, seen, 'keep')).toEqual(refusedAll);
      expect(await matrix(reporter, seen, 'keep')).toEqual(refusedAll);
      expect((await author.get(`/v1/moderation/cases/${seen.id}`)).text).not.toMatch(/Words for|version/);
      expect(await caseAbout(uninvolved, receipt)).toEqual(seen);
      expect(await matrix(uninvolved, { ...seen, version: seen.version + 2 }, 'keep')).toEqual({
        readCase: '200',
        claimCase: '200',
        releaseCase: '200',
        decideCase: '200',
        undoDecision: '200',
        escalateCase: '200',
        decideMany: 'version-conflict',
      });
    },
  );

  it('refuses the reporter who appealed; the moderator who decided first may only read the case', async () => {
    const [reporter, first, second] = [
      await someone('reporter'),
      await someone('first'),
      await someone('second'),
    ];
    const { receipt, id } = await published();
    const reportReceipt = await report(reporter, id);
    await decideAbout(stack, first, receipt, { outcome: 'keep' });
    await appeal(reporter, reportReceipt);
    const seen = await caseAbout(second, receipt);

    expect(await matrix(reporter, seen, 'overturn')).toEqual(refusedAll);
    expect(await matrix(first, seen, 'uphold')).toEqual({
      ...refusedAll,
      readCase: '200',
      decideCase: '403 same-decider',
      decideMany: 'same-decider',
    });
    expect((await listedFor(first, receipt))?.conflict).toBe(true);
    expect(await caseAbout(second, receipt)).toEqual(seen);
    expect((await decide(second, seen, { outcome: 'uphold', publicNote: 'It stays.' })).status).toBe(200);
  });

  it('marks a listed case with a conflict for the people who are involved, and for nobody else', async () => {
    const [author, reporter, other] = [
      await someone('author'),
      await someone('reporter'),
      await someone('other'),
    ];
    const { receipt, id } = await published(author);
    await report(reporter, id);
    await stack.idle();
    const [theirs, reported, plain] = await Promise.all(
      [author, reporter, other].map((who) => listedFor(who, receipt)),
    );
    expect([theirs?.conflict, reported?.conflict, plain?.conflict]).toEqual([true, true, undefined]);
    expect({ ...plain, conflict: true }).toEqual(reported);
    expect(theirs).toEqual(reported);
  });
});

describe('A moderator', () => {
  it('who reports a review cannot remove it', async () => {
    const moderator = await someone('reporting moderator');
    const { receipt, id } = await published();
    await report(moderator, id);
    const seen = await caseAbout(await someone('finder'), receipt);
    const answer = await decide(moderator, seen, { outcome: 'remove', reasons: ['off-topic'] });
    expect(codeOf(answer)).toBe('403 conflict-of-interest');
    expect(await stateOf(moderator, receipt)).toBe('flagged');
  });

  it('who appealed as a reporter cannot decide that appeal', async () => {
    const [reporter, keeper] = [await someone('reporting moderator'), await someone('keeper')];
    const { receipt, id } = await published();
    const reportReceipt = await report(reporter, id);
    await decideAbout(stack, keeper, receipt, { outcome: 'keep' });
    await appeal(reporter, reportReceipt);
    const seen = await caseAbout(keeper, receipt);
    const decision = { outcome: 'overturn', reasons: ['off-topic'], publicNote: 'I was right.' };
    expect(codeOf(await decide(reporter, seen, decision))).toBe('403 conflict-of-interest');
    expect(await stateOf(keeper, receipt)).toBe('published');
  });

  it('cannot claim or read a case about their own text', async () => {
    const [author, other] = [await someone('author'), await someone('other')];
    const { receipt, id } = await published(author);
    await report(await someone('reader', 'adult'), id, 'It is about another film.');
    const seen = await caseAbout(other, receipt);
    for (let tries = 0; tries < 2; tries += 1)
      expect(await ask(author, 'claimCase', seen, 'keep')).toBe('403 conflict-of-interest');
    expect(await ask(author, 'readCase', seen, 'keep')).toBe('403 conflict-of-interest');
    expect((await decide(other, seen, { outcome: 'keep' })).status).toBe(200);
  });

  it('who reported a review cannot decide about it even after erasing their data', async () => {
    const reporter = await someone('erased reporter');
    const { id, receipt } = await published();
    await report(reporter, id);
    const seen = await caseAbout(await someone('neutral'), receipt);
    expect((await reporter.send('DELETE', '/v1/me')).status).toBe(204);
    for (const act of aboutOne)
      expect(await ask(reporter, act, seen, 'remove'), act).toContain('conflict-of-interest');
    expect(await stateOf(clientOf(stack), receipt)).toBe('flagged');
  });

  it('who reports the review of a case that they have claimed loses the claim, so that the case returns to the queue', async () => {
    const [holder, other] = [await someone('holder'), await someone('other')];
    const { receipt, id } = await published();
    await report(await someone('reader', 'adult'), id);
    const { id: caseId } = await caseAbout(other, receipt);
    const claim = (who: Client): Promise<Answer> => who.send('POST', `/v1/moderation/cases/${caseId}/claim`);
    expect((await claim(holder)).status).toBe(200);
    expect(codeOf(await claim(other))).toBe('409 case-assigned');
    await report(holder, id);

    expect(codeOf(await claim(holder))).toBe('403 conflict-of-interest');
    await stack.idle();
    expect(await listedFor(other, receipt)).toMatchObject({ state: 'queued', reports: 2 });
    expect((await claim(other)).json()).toMatchObject({ state: 'assigned', mine: true });
  });
});
