import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyV1 } from '../../shared/moderation/policy.ts';
import type { Policy } from '../../shared/moderation/policy-schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, stateOf } from '../support/moderators.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'policy';
const foreign = 'Une histoire très émouvante que nous avons regardée ensemble à la maison.';
let stack: TestStack;
let admin: Client;
let moderator: Client;
let readers = 0;

interface InForce {
  version: number;
  policy: Policy;
  history: { version: number }[];
}
interface Replayed {
  considered: number;
  flipCount: number;
  byCategory: Record<string, number>;
  flips: { receipt: string; from: string; to: string; category: string }[];
}

beforeAll(async () => {
  stack = await freshStack();
  await publishAs(stack, slug);
  admin = await signIn(stack, 'policy admin', 'admin');
  moderator = await signIn(stack, 'policy moderator', 'moderator');
});
afterAll(() => stack.stop());

const sent = async (text: string): Promise<string> => {
  readers += 1;
  const { receipt } = await submit(await signIn(stack, `policy reader ${readers}`), slug, { stars: 4, text });
  await stack.idle();
  return receipt;
};
const inForce = async () => (await admin.get('/v1/moderation/policy')).json<InForce>();
const put = (policy: object, headers = {}) =>
  admin.send('PUT', '/v1/moderation/policy', { body: { policy }, headers });
const replay = async (policy: object) =>
  (await admin.send('POST', '/v1/moderation/policy/replay', { body: { policy } })).json<Replayed>();
const stricter = async (): Promise<Policy> => {
  const { policy } = await inForce();
  const rules = policy.rules.map((rule) =>
    rule.category === 'language' ? { ...rule, outcome: 'needs-edit' as const } : rule,
  );
  return { ...policy, rules };
};

describe('A policy', () => {
  it('is for admins only', async () => {
    const { policy } = await inForce();
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PUT', '', { policy }],
      ['POST', '/replay', { policy }],
      ['POST', '/rollback', { version: 1 }],
    ] as const)
      expect(codeOf(await moderator.send(method, `/v1/moderation/policy${path}`, { body }))).toBe(
        '403 not-an-admin',
      );
  });

  it.each([
    ['an unknown category', { category: 'rudeness' }],
    ['an unknown reason', { reason: 'rudeness' }],
    ['an unknown outcome', { outcome: 'burn' }],
    ['the star value', { stars: 1 }],
    ['a severity out of range', { minimumSeverity: 9 }],
  ])(
    'with a rule that has %s is refused with the path of the error, and nothing changes',
    async (_, change) => {
      const { policy, version } = await inForce();
      const rules = [...policy.rules, { ...policy.rules[0], ...change }];
      for (const answer of [
        await put({ ...policy, rules }),
        await admin.send('POST', '/v1/moderation/policy/replay', { body: { policy: { ...policy, rules } } }),
      ]) {
        expect(codeOf(answer)).toMatch(/^400 (validation-failed|unknown-field)$/);
        const { errors } = answer.json<{ errors: { path: string }[] }>();
        expect(errors[0]?.path).toContain(`rules.${rules.length - 1}`);
      }
      expect((await inForce()).version).toBe(version);
    },
  );

  it('is put in force in one step, and decides about later submissions', async () => {
    const { version } = await inForce();
    const proposal = { ...(await stricter()), samplingShare: 1 };
    expect((await put(proposal, { 'if-match': '"99"' })).status).toBe(409);
    const answer = await put(proposal, { 'if-match': `"${version}"` });
    expect(answer.json()).toMatchObject({ version: version + 1, policy: { version: String(version + 1) } });
    expect(await stateOf(clientOf(stack), await sent(foreign))).toBe('needs-edit');
  });

  it('opens cases for a share of the automatic publications, and counts disagreements with the moderators', async () => {
    const receipt = await sent(decentText);
    expect(await stateOf(clientOf(stack), receipt)).toBe('published');
    const moderationCase = await caseAbout(moderator, receipt);
    expect(moderationCase).toMatchObject({ kind: 'sample', category: 'sample', priority: 0, state: 'open' });

    const decision = { outcome: 'remove', reasons: ['harassment'] };
    expect((await decide(moderator, moderationCase, decision)).status).toBe(200);
    const { agreement } = (await clientOf(stack).get('/v1/transparency')).json<{ agreement: object[] }>();
    expect(agreement).toEqual([
      { analyzer: 'harassment', agree: 0, disagree: 1 },
      { analyzer: 'publication', agree: 0, disagree: 1 },
    ]);
  });

  it('can be replayed over past submissions, which lists the decisions that would change, and changes nothing', async () => {
    const sentBack = await sent(`${foreign} Encore.`);
    const before = await readTables(stack);
    const replayed = await replay(policyV1);

    expect(replayed).toMatchObject({ considered: 3, flipCount: 2, byCategory: { language: 2 } });
    expect(replayed.flips.map(({ receipt }) => receipt)).toContain(sentBack);
    for (const flip of replayed.flips)
      expect(flip).toMatchObject({ from: 'needs-edit', to: 'hold', category: 'language' });
    expect(await replay((await inForce()).policy)).toMatchObject({ considered: 3, flipCount: 0, flips: [] });
    expect(await readTables(stack)).toEqual(before);
  });

  it('can be rolled back to an earlier version in one step, which adds a version', async () => {
    const { version, policy } = await inForce();
    const back = (to: number) =>
      admin.send('POST', '/v1/moderation/policy/rollback', { body: { version: to } });
    expect((await back(version - 1)).json()).toMatchObject({ version: version + 1 });
    const now = await inForce();
    expect(now.policy.rules).toEqual(policyV1.rules);
    expect(now.policy.rules).not.toEqual(policy.rules);
    expect(now.history.map((each) => each.version)).toEqual([version + 1, version]);
    expect(codeOf(await back(99))).toBe('404 policy-not-found');
  });
});
