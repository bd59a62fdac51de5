import { expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { clientOf, signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

it('The first and the second report about a name each cost one transaction of at most twelve write units', async () => {
  const stack = await sharedStack();
  await publishAs(stack, 'priced-names');
  await submit(await signIn(stack, 'owner of a priced name'), 'priced-names', { stars: 4, text: decentText });
  await stack.idle();
  const listed = await clientOf(stack).get('/v1/titles/priced-names/reviews');
  const id = listed.json<{ items: PublishedReview[] }>().items[0]?.id;
  const spent: number[] = [];
  for (const who of ['first priced reporter', 'second priced reporter']) {
    const reporter = await signIn(stack, who);
    const body = { reason: 'name' };
    const price = await priceOf(stack, async () => {
      expect((await reporter.send('POST', `/v1/reviews/${id}/reports`, { body })).status).toBe(202);
    });
    const { calls, writeUnits } = price('PublicApi');
    expect(calls.filter((call) => !/^(GetItem|Query)$/.test(call))).toEqual(['TransactWriteItems']);
    spent.push(writeUnits);
  }
  expect(Math.max(...spent), spent.join(' and ')).toBeLessThanOrEqual(12);
});
