import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../functions/web/html/words/dates.ts';
import {
  dateParts,
  isBeforePremiere,
  isCertainlyBefore,
  yearIn,
} from '../../../shared/titles/partial-date.ts';
import { PartialDate } from '../../../shared/titles/partial-date-schema.ts';

describe('a date as precisely as it is known', () => {
  it.each([
    ['2020-04-15', 'April 15, 2020'],
    ['1983-05', 'May 1983'],
    ['1983', '1983'],
    ['0000', '1 BCE'],
    ['-0699', '700 BCE'],
    ['-0699-03', 'March 700 BCE'],
    ['announced', 'Announced, without a date'],
  ])('may be %s, which is shown as %s', (date, shown) => {
    expect(PartialDate.safeParse(date).success).toBe(true);
    expect(partialDate(date)).toBe(shown);
  });

  it.each([
    '83',
    '1983-5',
    '1983-13',
    '1983-02-29',
    '2023-04-31',
    '-0000',
    '1983-05-09T10:00',
    'May 1983',
    '1983 ',
    '+1983',
  ])('cannot be %s', (date) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  });

  it('knows leap years, also of the first century', () => {
    expect(dateParts('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dateParts('0096-02-29')).toEqual({ year: 96, month: 2, day: 29 });
    expect(dateParts('0097-02-29')).toBeUndefined();
  });

  it('is certainly before another only when no day of the two could be the same or later', () => {
    expect(isCertainlyBefore('2020', '2021-01-01')).toBe(true);
    expect(isCertainlyBefore('2020', '2020-05')).toBe(false);
    expect(isCertainlyBefore('2020-05-31', '2020-06')).toBe(true);
    expect(isCertainlyBefore('-0700', '-0699')).toBe(true);
    expect(isCertainlyBefore('announced', '2020')).toBe(false);
  });

  it('orders full days as their text does', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [one, two] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        expect(isCertainlyBefore(one, two)).toBe(one < two);
      }),
    );
  });

  it('is before the premiere while the work is announced, or its earliest possible day is in the future', () => {
    const now = '2026-11-29T12:00:00.000Z';
    expect(['announced', '2026-11-30', '2026-12', '2027'].map((date) => isBeforePremiere(date, now))).toEqual(
      [true, true, true, true],
    );
    expect(['2026-11-29', '2026-11', '2026', undefined].map((date) => isBeforePremiere(date, now))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('has a year, unless the work is only announced', () => {
    expect(['-0699', '2020-04', 'announced', undefined].map(yearIn)).toEqual([
      -699,
      2020,
      undefined,
      undefined,
    ]);
  });
});
