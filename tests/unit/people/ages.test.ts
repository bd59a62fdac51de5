import { describe, expect, it } from 'vitest';
import {
  audienceOf,
  isKnownMinor,
  isTeen,
  isTooYoung,
  type Person,
  roleIn,
  roles,
  withStatedAge,
} from '../../../shared/people/schema.ts';
import { defined } from '../../../shared/values/defined.ts';

const year = 2026;
const person = (role: Person['role'], birthYear?: number): Person => ({
  tag: 'AAAAAAAAAAA',
  ledger: 'BBBBBBBBBBB',
  role,
  ...defined({ birthYear }),
});

describe('the age rules', () => {
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
  ])('for a person born in %i: under 13 %s, possibly under 18 %s', (birthYear, tooYoung, teen) => {
    expect(isTooYoung(person('adult', birthYear), year)).toBe(tooYoung);
    expect(isTeen(person('adult', birthYear), year)).toBe(teen);
  });

  it('treat a person with the teen role as a teen whatever the birth year, and anybody without a birth year as a teen', () => {
    expect(isTeen(person('teen', 1960), year)).toBe(true);
    for (const role of roles) {
      expect(isTeen(person(role), year)).toBe(true);
      expect(isTooYoung(person(role), year)).toBe(false);
      expect(isKnownMinor(person(role), year)).toBe(role === 'teen');
    }
  });

  it('use the latest of the birth years in the token and in the profile', () => {
    const withStated = (one: Person, ...birthYears: number[]) =>
      withStatedAge(one, { birthYears, refused: false });
    expect(isTeen(withStated(person('adult'), 2010), year)).toBe(true);
    expect(isTeen(withStated(person('adult', 1980), 2010), year)).toBe(true);
    expect(isTeen(withStated(person('adult', 2010), 1980), year)).toBe(true);
    expect(isTeen(withStated(person('adult'), 1980, 2010), year)).toBe(true);
    expect(isKnownMinor(withStated(person('moderator', 1980), 1985), year)).toBe(false);
    expect(withStated(person('adult'))).toEqual(person('adult'));
  });

  it('treat a person whose birth year was recently refused as a child, whatever they state later', () => {
    const child = withStatedAge(person('moderator', 1980), { birthYears: [1990], refused: true });
    expect([isTooYoung(child, year), isTeen(child, year), isKnownMinor(child, year)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    [['teen', 'educator'], 'teen'],
    [['moderator', 'teen', 'admin'], 'teen'],
    [['adult', 'moderator'], 'moderator'],
    [['trusted-reporter'], 'adult'],
    [['educator', 'trusted-reporter'], 'educator'],
    [[], 'adult'],
    [['emperor', 7], 'adult'],
  ] as const)('map the groups %j to the role %s', (groups, role) => {
    expect(roleIn(groups)).toBe(role);
  });

  it.each([
    ['adult', 1980, 'adult'],
    ['teen', undefined, 'teen'],
    ['educator', 1980, 'educator'],
    ['educator', 2010, 'teen'],
    ['educator', undefined, 'teen'],
    ['moderator', undefined, 'teen'],
    ['editor', 1980, 'adult'],
    ['admin', 1980, 'adult'],
  ] as const)('map the role %s with the birth year %s to the audience %s', (role, birthYear, audience) => {
    expect(audienceOf(person(role, birthYear), year)).toBe(audience);
  });
});
