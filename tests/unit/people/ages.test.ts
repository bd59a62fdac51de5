import { describe, expect, it } from 'vitest';
import { audienceOf, bornIn, isTeen, isTooYoung, type Person, roles } from '../../../shared/people/schema.ts';

const year = 2026;
const person = (role: Person['role'], birthYear?: number): Person => ({
  tag: 'AAAAAAAAAAA',
  role,
  ...(birthYear === undefined ? {} : { birthYear }),
});

describe('the rules of age', () => {
  it.each([
    // [birth year, too young, teen]
    [2027, true, true],
    [2020, true, true],
    [2014, true, true],
    [2013, false, true],
    [2009, false, true],
    [2008, false, true],
    [2007, false, false],
    [1960, false, false],
  ])('of somebody born in %i: under 13 %s, under 18 perhaps %s', (birthYear, tooYoung, teen) => {
    expect(isTooYoung(person('adult', birthYear), year)).toBe(tooYoung);
    expect(isTeen(person('adult', birthYear), year)).toBe(teen);
  });

  it('hold for the role of teen whatever the birth year, and for nobody else without one', () => {
    expect(isTeen(person('teen'), year)).toBe(true);
    expect(isTeen(person('teen', 1960), year)).toBe(true);
    for (const role of roles.filter((one) => one !== 'teen')) {
      expect(isTeen(person(role), year)).toBe(false);
      expect(isTooYoung(person(role), year)).toBe(false);
    }
  });

  it('go by the birth year that was told only where the token has none', () => {
    expect(isTeen(bornIn(person('adult'), 2010), year)).toBe(true);
    expect(isTeen(bornIn(person('adult', 1980), 2010), year)).toBe(false);
    expect(bornIn(person('adult'), undefined)).toEqual(person('adult'));
  });

  it.each([
    ['adult', 1980, 'adult'],
    ['teen', undefined, 'teen'],
    ['educator', 1980, 'educator'],
    ['educator', 2010, 'teen'],
    ['moderator', undefined, 'adult'],
    ['editor', 1980, 'adult'],
    ['admin', undefined, 'adult'],
  ] as const)('let a(n) %s born in %s speak as %s', (role, birthYear, audience) => {
    expect(audienceOf(person(role, birthYear), year)).toBe(audience);
  });
});
