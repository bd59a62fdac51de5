import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedBy, differencesFrom } from '../../../shared/revisions/differences.ts';

const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.record({ a: fc.string() }));
const page = fc.dictionary(fc.constantFrom('name', 'story', 'details', 'seasons', 'whyThisAge'), value);
const pairs = fc.sample(fc.tuple(page, page), { numRuns: 300, seed: 12 });

it('the differences between two pages turn the first into the second', () => {
  for (const [basis, changed] of pairs) {
    const stored = JSON.parse(JSON.stringify(differencesFrom(basis, changed))) as Record<string, unknown>;
    expect(changedBy(basis, stored)).toEqual(JSON.parse(JSON.stringify(changed)));
  }
});

it('equal pages have no differences', () => {
  for (const [basis] of pairs) expect(differencesFrom(basis, structuredClone(basis))).toEqual({});
});
