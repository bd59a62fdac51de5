import { describe, expect, it } from 'vitest';
import { countryOfLanguages, helpLinesFor } from '../../../shared/moderation/help-lines.ts';
import { isHelpLine } from '../../../shared/screening/data/help-lines.ts';

const all = [...helpLinesFor('distress').elsewhere, ...helpLinesFor('abuse').elsewhere];

describe('help lines', () => {
  it('of the own country come first', () => {
    const { near, elsewhere } = helpLinesFor('abuse', 'GB');
    expect(near.map(({ name }) => name)).toEqual(['Childline']);
    expect(elsewhere.every(({ country }) => country !== 'GB')).toBe(true);
    expect(helpLinesFor('abuse', 'XX').near).toEqual([]);
  });

  it('have a source, and for each country one for both needs', () => {
    for (const { source, phone } of all) {
      expect(source).toMatch(/^[a-z0-9.-]+\.[a-z]+(\/[a-z]+)?$/);
      expect(phone).toMatch(/^[0-9 -]+$/);
    }
    const countries = (need: 'distress' | 'abuse') =>
      new Set(helpLinesFor(need).elsewhere.map(({ country }) => country));
    const withoutAbuse = [...countries('distress')].filter((country) => !countries('abuse').has(country));
    expect(withoutAbuse).toEqual(['ZA']);
  });

  it('may be named in a text: screening does not take their numbers for those of a person', () => {
    for (const { phone } of all)
      expect([phone, isHelpLine(phone.replaceAll(/\D/g, ''))]).toEqual([phone, true]);
  });
});

describe('the country of a list of languages', () => {
  it.each([
    ['en-GB,en;q=0.9', 'GB'],
    ['fr, de-AT;q=0.8', 'AT'],
    ['zh-Hant-TW', 'TW'],
    ['es-419, es-mx', 'MX'],
    ['en', undefined],
    ['', undefined],
    ['*', undefined],
    [`${'x'.repeat(5_000)},en-GB`, undefined],
  ])('%s is %s', (languages, country) => {
    expect(countryOfLanguages(languages)).toBe(country);
  });
});
