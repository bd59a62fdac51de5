import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { caseAbout, decide, holdReview } from '../support/moderators.ts';
import { priceOf } from '../support/prices.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'moderation-prices';
const foreign = 'Una película preciosa que vimos todos juntos en casa con los niños pequeños.';
let stack: TestStack;
let moderator: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  moderator = await signIn(stack, 'priced moderator', 'moderator');
});

const spent = async (work: () => Promise<{ status: number }>) => {
  const price = await priceOf(stack, async () => expect((await work()).status).toBe(200));
  return price('ModerationApi');
};

describe('The price of moderating', () => {
  it('is one query for the queue, besides two reads for the age of the moderator', async () => {
    await holdReview(stack, slug, 'priced reader 1', foreign);
    const { calls, writeUnits } = await spent(() => moderator.get('/v1/moderation/cases?limit=30'));
    // One request reads the authors' names, and one the viewer's own reports if any of the cases was reported.
    const always = calls.filter((call) => call !== 'BatchGetItem').sort();
    expect([always, writeUnits]).toEqual([['GetItem', 'Query', 'Query'], 0]);
    expect(calls.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['publish', { outcome: 'publish' }, 15],
    ['reject with a strike', { outcome: 'reject', reasons: ['spam'] }, 16],
  ])('is one transaction to %s, and one to undo it', async (name, request, max) => {
    const { receipt } = await holdReview(stack, slug, `priced ${name}`, foreign);
    const seen = await caseAbout(moderator, receipt);
    const writes = (calls: string[]) => calls.filter((call) => !/^(GetItem|BatchGetItem|Query)$/.test(call));

    const decision = await spent(() => decide(moderator, seen, request));
    expect(writes(decision.calls)).toEqual(['TransactWriteItems']);
    // Two reads for the moderator's age, and one each for case, text and own report. The policy is cached for fifteen seconds.
    expect(decision.calls.length).toBeLessThanOrEqual(7);
    expect(decision.writeUnits).toBeLessThanOrEqual(max);

    const undoing = await spent(() => moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`));
    expect(writes(undoing.calls)).toEqual(['TransactWriteItems']);
    // One read more than for the decision: the item beside the case with the state before the decision.
    expect(undoing.calls).toHaveLength(7);
  });

  it('is one write and five reads for a claim', async () => {
    const { id } = await holdReview(stack, slug, 'priced reader 4', foreign);
    const { calls } = await spent(() => moderator.send('POST', `/v1/moderation/cases/${id}/claim`));
    // One read looks for the moderator's own report, because reporters must not decide.
    expect([...calls].sort()).toEqual(['BatchGetItem', 'GetItem', 'GetItem', 'GetItem', 'PutItem', 'Query']);
  });
});
