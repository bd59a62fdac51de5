import { beforeAll, describe, expect, it } from 'vitest';
import { attacks } from './patterns/attacks.ts';
import { collectPatterns, type FoundPattern } from './patterns/collect.ts';
import { unboundedGrowth } from './patterns/growth.ts';

/**
 * Patterns with a repeated group without an upper bound, which the check cannot prove. Each is anchored at its start
 * and can match in only one way, so it is linear.
 */
const matchInOneWay = ['/^[a-z]+(?:[-/.,&+][a-z]+)+$/', '/^[a-z](?:[^a-z0-9]{1,3}[a-z]){2,}$/'];

/**
 * Files that build patterns during a call: from a reader's words with every special character escaped, as a copy of a
 * checked pattern, or from one character.
 */
const builtLater = [
  'functions/web/html/console/quoted-words.tsx',
  'shared/screening/personal/child/features.ts',
  'shared/text/scripts.ts',
];

const longest = 5_000;
/** Most patterns take less than 0.1 ms; quadratic time would be 15 ms and more. */
const maxMs = 10;

/** The processor time in milliseconds for all matches in a text, the least of five attempts. */
function leastTime(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least > maxMs; attempt += 1) {
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

describe('regular expressions', () => {
  it('are all collected, except in three files that build them during a call', () => {
    expect(patterns.length).toBeGreaterThan(400);
    expect(later.sort()).toEqual(builtLater);
  });

  it('take time proportional to the length of the text', () => {
    const found = patterns
      .map(({ file, source, flags }) => ({
        file,
        pattern: `/${source}/${flags}`,
        grows: unboundedGrowth(source, flags),
      }))
      .filter(({ pattern, grows }) => grows.length > 0 && !matchInOneWay.includes(pattern));
    expect(found).toEqual([]);
  });

  it('take at most 10 ms for texts that are built to slow them down', () => {
    const slow = patterns.flatMap(({ file, source, flags }) => {
      const pattern = new RegExp(source, `${flags.replaceAll(/[gy]/g, '')}g`);
      const costly = [...attacks(source, flags, longest)].filter((text) => leastTime(pattern, text) > maxMs);
      return costly.map((text) => ({ file, pattern: source.slice(0, 80), text: text.slice(0, 60) }));
    });
    expect(slow).toEqual([]);
  }, 60_000);

  it.each([
    ['a word boundary of ASCII letters only', '\\b\\p{L}+\\d{2,}\\b', 'u'],
    ['an end that is searched from every position', '\\s+$', ''],
    ['a start that is inside what is repeated', '\\b[a-z.-]+@', ''],
    ['two repetitions of the same characters', '^\\d*[\\d ]*x', ''],
    ['a repeated group', '^(?:a|a)*b', ''],
    ['a repetition in a lookahead', '(?=[a-z]*\\d)[a-z]', ''],
    ['a repetition in a lookbehind', '(?<=\\w+)x', ''],
  ])('are reported when their time may grow faster than the text: %s', (_, source, flags) => {
    expect(unboundedGrowth(source, flags)).not.toEqual([]);
  });

  it.each([
    ['a boundary of what is repeated', '\\b\\w+ ing\\b', ''],
    ['a start that differs from what is repeated', '"[^"]*"', ''],
    ['letters of any script after a character that is no letter', '(?<![\\p{L}\\p{N}_])\\p{L}+\\d{2}', 'u'],
    ['a repetition that cannot fail', '[^a-z]+', 'g'],
    ['an upper bound', '[a-z.-]{1,40}@', ''],
  ])('are not reported with %s', (_, source, flags) => {
    expect(unboundedGrowth(source, flags)).toEqual([]);
  });
});
