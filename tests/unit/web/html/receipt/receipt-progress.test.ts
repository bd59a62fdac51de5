import { describe, expect, it } from 'vitest';
import {
  progressWithAppeal,
  type Receipt,
  waitBefore,
} from '../../../../../functions/web/html/receipt/receipt.ts';
import { defined } from '../../../../../shared/values/defined.ts';

type Appeal = NonNullable<Receipt['appeal']>;
const declined = (appeal?: Appeal) => ({ state: 'declined' as const, ...defined({ appeal }) });

describe('how soon a receipt is read again', () => {
  it.each([
    ['a decision without an appeal', declined(), 'final'],
    ['an appeal whose text is being checked', declined({ state: 'open', textState: 'submitted' }), 'moving'],
    ['an appeal that a moderator reads', declined({ state: 'open', textState: 'held' }), 'waiting'],
    ['an appeal that waits for an editor', declined({ state: 'open', textState: 'forwarded' }), 'waiting'],
    ['an appeal against a decision of a moderator', declined({ state: 'open' }), 'waiting'],
    ['an answered appeal', declined({ state: 'upheld' }), 'final'],
    ['a text that is being checked', { state: 'submitted' as const }, 'moving'],
  ])('depends on what may change: %s', (_, receipt, expected) => {
    expect(progressWithAppeal(receipt)).toBe(expected);
  });

  it('is later each time nothing has changed, and never in the end', () => {
    const waits = Array.from({ length: 80 }, (_, reads) => waitBefore({ state: 'submitted' }, reads));
    expect(waits.slice(0, 4)).toEqual([1000, 1300, 1690, 2197]);
    const numbers = waits.filter((wait) => wait !== undefined);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(Math.max(...numbers)).toBe(300_000);
    expect(waits.at(-1)).toBeUndefined();
    expect(waitBefore({ state: 'held' }, 0)).toBe(15_000);
    expect(waitBefore({ state: 'published' }, 0)).toBeUndefined();
  });
});
