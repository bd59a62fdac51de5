import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInQueue } from '../../../shared/moderation/place-in-queue.ts';

const at = (hour: number) =>
  new Date(Date.parse('2026-11-02T00:00:00.000Z') + hour * 3_600_000).toISOString();
const isAhead = (a: [number, number], b: [number, number]) =>
  placeInQueue({ priority: a[0], openedAt: at(a[1]) }) < placeInQueue({ priority: b[0], openedAt: at(b[1]) });

describe('The place of a case in the queue', () => {
  it('is ahead of all other priorities for priority 9, however long other cases have waited', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 5000 }), (priority, waited) => {
        expect(isAhead([9, 5000], [priority, 5000 - waited])).toBe(true);
      }),
    );
  });

  it('depends on the priority, and on the age for the same priority', () => {
    expect(isAhead([6, 0], [4, 0])).toBe(true);
    expect(isAhead([4, 0], [4, 1])).toBe(true);
    expect(isAhead([9, 0], [9, 1])).toBe(true);
  });

  it('improves by one priority step for every six hours of waiting', () => {
    expect(isAhead([6, 11], [4, 0])).toBe(true);
    expect(isAhead([4, 0], [6, 13])).toBe(true);
    expect(isAhead([0, 0], [8, 49])).toBe(true);
  });
});
