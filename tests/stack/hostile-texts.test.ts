import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
});

/** Texts that are slow for a regular expression with `\b` next to letters of all scripts: up to a second each. */
const hostile = ['uſ', 'Aж', 'ñe', 'ｕs', 'é1'].map((unit) => `x@${unit.repeat(2_500)}`.slice(0, 4_990));
const twenty = Array.from({ length: 20 }, (_, index) => hostile[index % hostile.length] ?? '');

/** Random letters of many scripts, marks, digits and signs, which cannot be compressed, and repeated words. */
const strewn = [...'aeiou kbnm .,-_@12٣३ абвгαβγ नमते\u0301\u0308\u200d한日本ａｂ１İıß\'"/:\n'];
const inNoOrder = (seed: number): string => {
  let at = seed;
  const next = () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return strewn[Math.floor((at / 2 ** 32) * strewn.length)] ?? '';
  };
  return Array.from({ length: 5_000 }, next).join('').slice(0, 4_990);
};
const overAndOver = (unit: string): string => unit.repeat(2_500).slice(0, 4_990);

describe('twenty hostile texts in the queue', () => {
  it('delay the reviews of other authors by at most two seconds', async () => {
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

describe('a text with the maximum number of findings', () => {
  it.each([
    ['in letters of many scripts', inNoOrder(1), 24],
    ['of account names on other services', overAndOver('kik a1 '), 20],
    ['of addresses', overAndOver('x@y.co '), 20],
    ['of streets', overAndOver('12 Elm Street '), 20],
    ['of numbers', overAndOver('call 0171 555 0123 '), 20],
    ['of insults', overAndOver('You are a stupid idiot. '), 20],
  ])('%s is decided with few write units', async (kind, text, max) => {
    const slug = 'many-findings';
    await publishAs(stack, slug);
    const who = await signIn(stack, `findings ${kind}`);
    const price = await priceOf(stack, () => submit(who, slug, { stars: 1, text }));
    const { writeUnits, invocations } = price('ModerationWorker');
    expect(invocations).toBe(1);
    expect(writeUnits).toBeLessThanOrEqual(max);
  });
});
