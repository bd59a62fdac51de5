import { beforeAll, describe, expect, it } from 'vitest';
import { clientOf, signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
});

const stateOf = async (receipt: string): Promise<string> =>
  (await clientOf(stack).get(`/v1/submissions/${receipt}`)).json<{ state: string }>().state;

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
  it('are screened within the time limits, and the reviews by other people are published', async () => {
    const slugs = twenty.map((_, index) => `hostile-${index}`);
    await Promise.all(slugs.map((slug) => publishAs(stack, slug)));
    const troll = await signIn(stack, 'troll');
    const others = await Promise.all(
      Array.from({ length: 8 }, (_, index) => signIn(stack, `innocent ${index}`)),
    );
    const linesBefore = stack.lines.length;
    const sent = await Promise.all([
      ...slugs.map((slug, index) => submit(troll, slug, { stars: 1, text: twenty[index] ?? '' })),
      ...others.map((other) => submit(other, 'hostile-0', { stars: 4, text: decentText })),
    ]);
    await stack.idle();
    const states = await Promise.all(sent.slice(twenty.length).map(({ receipt }) => stateOf(receipt)));
    expect(new Set(states)).toEqual(new Set(['published']));
    // An analyzer that exceeds its second limit is logged, and so is a function that exceeds its own.
    const failures = stack.lines.slice(linesBefore).filter((line) => /analyzer-failed|timed out/.test(line));
    expect(failures).toEqual([]);
  });
});

describe('a text with very many findings', () => {
  it.each([
    ['in letters of many scripts', inNoOrder(1), 24],
    ['of account names on other services', overAndOver('kik a1 '), 20],
    ['of addresses', overAndOver('x@y.co '), 20],
    ['of streets', overAndOver('12 Elm Street '), 20],
    ['of numbers', overAndOver('call 0171 555 0123 '), 20],
    ['of insults', overAndOver('You are a stupid idiot. '), 20],
  ])('%s is decided in one invocation with few write units', async (kind, text, max) => {
    const slug = 'many-findings';
    await publishAs(stack, slug);
    const who = await signIn(stack, kind.slice(0, 40));
    const price = await priceOf(stack, () => submit(who, slug, { stars: 1, text }));
    const { writeUnits, invocations } = price('ModerationWorker');
    expect(invocations).toBe(1);
    expect(writeUnits).toBeLessThanOrEqual(max);
  });
});
