import { beforeAll, describe, expect, it } from 'vitest';
import { attacks } from './patterns/attacks.ts';
import { collectPatterns, type FoundPattern } from './patterns/collect.ts';
import { unboundedGrowth } from './patterns/growth.ts';

/**
 * Patterns with a repeated group that has no upper bound, which the check does not know. Each is anchored at its start
 * and can be read in one way only, so that it is linear.
 */
const readInOneWay = ['/^[a-z]+(?:[-/.,&+][a-z]+)+$/', '/^[a-z](?:[^a-z0-9]{1,3}[a-z]){2,}$/'];

/** Built for each call: words of a reader with every sign escaped, a copy of a pattern that is checked, one character. */
const builtLater = [
  'functions/web/html/console/quoted-words.tsx',
  'shared/screening/personal/child/features.ts',
  'shared/text/scripts.ts',
];

const longest = 5_000;
/** Most take less than a tenth of a millisecond, a square of the length 15 and more. */
const dearMs = 10;

/** The processor's time for all matches in a text, the least of five tries, in milliseconds. */
function leastTime(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least > dearMs; attempt += 1) {
    const before = process.cpuUsage();
    text.replaceAll(pattern, '');
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

let patterns: FoundPattern[];
let later: string[];

beforeAll(async () => {
  ({ patterns, builtLater: later } = await collectPatterns());
}, 60_000);

describe('patterns', () => {
  it('are all known, also those that are put together of pieces', () => {
    expect(patterns.length).toBeGreaterThan(400);
    expect(later.sort()).toEqual(builtLater);
  });

  it('never grow faster than the text', () => {
    const found = patterns
      .map(({ file, source, flags }) => ({
        file,
        pattern: `/${source}/${flags}`,
        grows: unboundedGrowth(source, flags),
      }))
      .filter(({ pattern, grows }) => grows.length > 0 && !readInOneWay.includes(pattern));
    expect(found).toEqual([]);
  });

  it('are quick with texts made against them', () => {
    const dear = patterns.flatMap(({ file, source, flags }) => {
      const pattern = new RegExp(source, `${flags.replaceAll(/[gy]/g, '')}g`);
      const costly = [...attacks(source, flags, longest)].filter((text) => leastTime(pattern, text) > dearMs);
      return costly.map((text) => ({ file, pattern: source.slice(0, 80), text: text.slice(0, 60) }));
    });
    expect(dear).toEqual([]);
  }, 60_000);

  it.each([
    ['a letter boundary that knows ASCII only', '\\b\\p{L}+\\d{2,}\\b', 'u'],
    ['an end that is looked for from everywhere', '\\s+$', ''],
    ['a start that lies inside what is repeated', '\\b[a-z.-]+@', ''],
    ['two repetitions of the same', '^\\d*[\\d ]*x', ''],
    ['a repeated group', '^(?:a|a)*b', ''],
    ['a repetition in a look ahead', '(?=[a-z]*\\d)[a-z]', ''],
    ['a repetition in a look behind', '(?<=\\w+)x', ''],
  ])('are told when they may grow: %s', (_, source, flags) => {
    expect(unboundedGrowth(source, flags)).not.toEqual([]);
  });

  it.each([
    ['a boundary of what is repeated', '\\b\\w+ ing\\b', ''],
    ['a start that is none of what is repeated', '"[^"]*"', ''],
    ['letters of any script after none', '(?<![\\p{L}\\p{N}_])\\p{L}+\\d{2}', 'u'],
    ['what is taken wherever it is found', '[^a-z]+', 'g'],
    ['an upper bound', '[a-z.-]{1,40}@', ''],
  ])('are told when they cannot: %s', (_, source, flags) => {
    expect(unboundedGrowth(source, flags)).toEqual([]);
  });
});
