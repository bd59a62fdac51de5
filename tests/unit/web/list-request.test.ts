import { describe, expect, it } from 'vitest';
import { addressFaults } from '../../../functions/web/address-faults.ts';
import { listAddress, listRequest } from '../../../functions/web/list-request.ts';

const listed = ['kind', 'genre', 'topic', 'maxAge', 'sort', 'page'] as const;

describe('The query string of a list page', () => {
  it('is parsed into filters, words and page', () => {
    expect(listRequest('kind=film&genre=Animation&maxAge=8&sort=stars&page=3&q=')).toEqual({
      filters: { kind: 'film', genre: 'Animation', topic: undefined, maxAge: '8', sort: 'stars' },
      q: undefined,
      page: 3,
    });
  });

  it.each([
    ['kind=vhs', 'kind'],
    ['kind=__proto__', 'kind'],
    ['maxAge=-1', 'maxAge'],
    ['maxAge=99', 'maxAge'],
    ['maxAge=8.5', 'maxAge'],
    ['sort=__proto__', 'sort'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e9', 'page'],
    ['page=x', 'page'],
    ['kind=film&kind=series', 'kind'],
    ['page=1&page=2', 'page'],
    [`genre=${'x'.repeat(121)}`, 'genre'],
    [`topic=${'x'.repeat(121)}`, 'topic'],
  ])('is refused when it is invalid: %s', (query, name) => {
    const [fault, ...others] = addressFaults(query, [...listed]);

    expect(fault).toMatchObject({ name, message: expect.stringContaining('must be') });
    expect(others).toEqual([]);
  });

  it.each([
    'kind=&genre=&maxAge=',
    'kind=&kind=film',
    'fbclid=1&fbclid=2',
    'utm_source=newsletter',
    'fbclid=1&kind=film',
    '',
  ])('is accepted with empty or unknown parameters: %s', (query) =>
    expect(addressFaults(query, [...listed])).toEqual([]),
  );

  it('is written from the parsed filters', () => {
    const { filters } = listRequest('kind=book&topic=Growing+up');

    expect(listAddress('/browse', filters, 2)).toBe('/browse?kind=book&topic=Growing+up&page=2');
    expect(listAddress('/browse', {})).toBe('/browse');
  });
});
