import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExternalIds, uniqueIds } from '../../../shared/titles/identifiers.ts';

const isbn13 = (isbn: string) => ExternalIds.safeParse({ isbn }).data?.isbn;

describe('an ISBN', () => {
  it.each([
    ['0140360174', '9780140360172'],
    ['978-0-14-036017-2', '9780140360172'],
    ['0-8044-2957-X', '9780804429573'],
    ['080442957x', '9780804429573'],
  ])('%s is stored as %s', (given, stored) => {
    expect(isbn13(given)).toBe(stored);
  });

  it.each(['9780140360179', '0140360175', '978014036017', '9770140360172', 'isbn', ''])(
    '%s is refused, because its form or its check digit is wrong',
    (given) => {
      expect(isbn13(given)).toBeUndefined();
    },
  );

  it('is refused when any single digit is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (index, by) => {
        const digits = [...'9780140360172'].map(Number);
        digits[index] = ((digits[index] ?? 0) + by) % 10;
        expect(isbn13(digits.join(''))).toBeUndefined();
      }),
    );
  });
});

describe('an identifier of another catalogue', () => {
  it.each([
    { imdb: 'tt2380307' },
    { tmdb: 'movie/354912' },
    { wikidata: 'Q20647600' },
    { eidr: '10.5240/7791-8534-2C23-9030-8610-5' },
    { openLibrary: 'OL45804W' },
  ])('may be %o', (ids) => expect(ExternalIds.parse(ids)).toEqual(ids));

  it.each([
    { imdb: '2380307' },
    { tmdb: 'person/1' },
    { wikidata: 'Q0' },
    { eidr: '10.5240/7791-8534-2C23-9030-8610-6' },
    { openLibrary: 'OL45804A' },
    { letterboxd: 'coco' },
  ])('cannot be %o', (ids) => expect(ExternalIds.safeParse(ids).success).toBe(false));

  it('is stored in capital letters when it is from EIDR', () => {
    expect(ExternalIds.parse({ eidr: '10.5240/7791-8534-2c23-9030-8610-5' })).toEqual({
      eidr: '10.5240/7791-8534-2C23-9030-8610-5',
    });
  });

  it.each([
    ['tt2380307', 'tt2380307'],
    ['tt02380307', 'tt2380307'],
    ['tt0000111161', 'tt0111161'],
    ['TT0111161', 'tt0111161'],
    ['tt12345678', 'tt12345678'],
  ])('%s is stored as IMDb writes it: %s', (imdb, stored) => {
    expect(ExternalIds.parse({ imdb })).toEqual({ imdb: stored });
  });

  it('of IMDb has at least the seven digits that IMDb writes', () => {
    expect(ExternalIds.safeParse({ imdb: 'tt111161' }).success).toBe(false);
  });

  it('belongs to one title, except the IMDb page of a person or company', () => {
    expect(uniqueIds({ imdb: 'nm0000001', wikidata: 'Q1' })).toEqual([{ catalogue: 'wikidata', id: 'Q1' }]);
    expect(uniqueIds({ imdb: 'tt2380307' })).toEqual([{ catalogue: 'imdb', id: 'tt2380307' }]);
  });
});
