import { describe, expect, it } from 'vitest';
import type { TitleCard } from '../../../shared/titles/schema.ts';
import { buildSearch } from '../../../shared/titles/search.ts';

const card = (slug: string, name: string) =>
  ({ slug, name, kind: 'film', genres: [], topics: [], oneLiner: '' }) as unknown as TitleCard;

const search = buildSearch([
  card('lodz', 'Łódź kaliska'),
  card('strasse', 'Große Straße'),
  card('dung-dot', 'Đừng Đốt'),
  card('ole', 'Øystein'),
  card('istanbul', 'İstanbul Hatırası'),
  card('sisyphos', 'Σίσυφος'),
  card('suda', 'สุดา'),
  card('sida', 'สีดา'),
  card('priya', 'प्रिया'),
]);

describe('a search for titles', () => {
  it.each([
    ['lodz', 'lodz'],
    ['ŁÓDŹ', 'lodz'],
    ['strasse', 'strasse'],
    ['große', 'strasse'],
    ['grosse', 'strasse'],
    ['dung dot', 'dung-dot'],
    ['oystein', 'ole'],
    ['istanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['ΣΙΣΥΦΟΣ', 'sisyphos'],
    ['प्रिया', 'priya'],
    ['ｌｏｄｚ', 'lodz'],
  ])('for %j finds %s', (query, slug) => {
    expect(search(query)[0]).toBe(slug);
  });

  it('distinguishes words that differ in a vowel sign', () => {
    expect(search('สุดา')).toEqual(['suda']);
  });
});
