import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
});

/** Texts that took up to a second each when `\b` stood beside letters of all scripts. */
const hostile = ['uſ', 'Aж', 'ñe', 'ｕs', 'é1'].map((unit) => `x@${unit.repeat(2_500)}`.slice(0, 4_990));
const twenty = Array.from({ length: 20 }, (_, index) => hostile[index % hostile.length] ?? '');

describe('twenty hostile texts in the queue', () => {
  it('delay the reviews of others by two seconds at most', async () => {
    const titles = await Promise.all(
      twenty.map(async (_, index) => {
        const slug = `hostile-${index}`;
        await publishAs(stack, slug);
        return slug;
      }),
    );
    const troll = await signIn(stack, 'troll');
    const others = await Promise.all(
      Array.from({ length: 8 }, (_, index) => signIn(stack, `innocent ${index}`)),
    );
    const decided = async (who: Client): Promise<number> => {
      const sent = performance.now();
      const { receipt } = await submit(who, 'hostile-0', { stars: 4, text: decentText });
      const state = async () => (await who.get(`/v1/submissions/${receipt}`)).json<{ state: string }>().state;
      await expect.poll(state, { timeout: 30_000, interval: 20 }).toBe('published');
      return performance.now() - sent;
    };
    const [first, ...rest] = others;
    const alone = first ? await decided(first) : 0;
    await Promise.all(
      titles.map((slug, index) => submit(troll, slug, { stars: 1, text: twenty[index] ?? '' })),
    );
    const beside = await Promise.all(rest.map(decided));
    expect(Math.max(...beside) - alone).toBeLessThan(2_000);
    await stack.idle();
    expect(stack.lines.filter((line) => /timed out|Task timed/.test(line))).toEqual([]);
  });
});
