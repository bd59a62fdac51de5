import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screen } from '../../../shared/screening/screen.ts';

const largeLength = 65_536;
const smallLength = largeLength / 8;
/**
 * A text of eight times the length may take eight times as long; the rest allows for a noisy machine. Quadratic time
 * would be 64.
 */
const maxGrowth = 24;
const tooFastToCompare = 250;
/** Quadratic growth appears in every attempt, but a busy machine's delays do not. */
const attempts = 4;

async function processorTime(text: string): Promise<number> {
  const before = process.cpuUsage();
  const { failed } = await screen({ text });
  const { user, system } = process.cpuUsage(before);
  expect(failed).toEqual([]);
  return (user + system) / 1000;
}

describe('hostile input', () => {
  it('never makes an analyzer throw, whatever UTF-16 it contains', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2_000 }), async (text) => {
        expect((await screen({ text })).failed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    'a',
    '1 ',
    '1.',
    '(',
    '"',
    "'a' ",
    '\u0301',
    '\ud800',
    '\u0000',
    '🔥f',
    'fuck ',
    'f*',
    '@a.',
    'x.com ',
    'jo at dot ',
    '12 a b c d ',
    'one ',
    'My Name Is Bo ',
    'women are ',
    'you are ',
    'i want to ',
    'sub4sub ',
    'he said ',
    'ａ',
    '\n',
    '@uſ',
    'uſ',
    'Aж',
    'ñe',
    'ｕs1',
    'É٣',
    'ﷺ',
    'i am a ',
  ])(
    'does not take quadratic time when it is repeated %j',
    async (unit) => {
      await processorTime(unit.repeat(64));
      let growth = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < attempts && growth >= maxGrowth; attempt += 1) {
        const small = await processorTime(unit.repeat(smallLength / unit.length));
        const large = await processorTime(unit.repeat(largeLength / unit.length));
        growth = large > tooFastToCompare ? large / Math.max(small, 1) : 0;
      }
      expect(growth).toBeLessThan(maxGrowth);
    },
    60_000,
  );

  it('takes less than two seconds when it is a letter with 100,000 combining marks', async () => {
    expect(await processorTime(`Great film a${'\u0301'.repeat(100_000)}`)).toBeLessThan(2_000);
  }, 30_000);
});
