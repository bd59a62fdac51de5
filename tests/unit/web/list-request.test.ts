import { describe, expect, it } from 'vitest';
import { listAddress, listRequest } from '../../../functions/web/list-request.ts';

describe('A list’s address', () => {
  it('is read field by field', () => {
    expect(listRequest('kind=film&genre=Animation&maxAge=8&sort=stars&page=3&q=')).toEqual({
      filters: { kind: 'film', genre: 'Animation', topic: undefined, maxAge: '8', sort: 'stars' },
      q: undefined,
      page: 3,
    });
  });

  it.each([
    'maxAge=0',
    'maxAge=99',
    'maxAge=8.5',
    'sort=__proto__',
    'page=0',
    'page=-1',
    'page=1e9',
    'page=x',
  ])('loses what makes no sense: %s', (query) => {
    const { filters, page } = listRequest(query);

    expect({ age: filters.maxAge, sort: filters.sort, page }).toEqual({
      age: undefined,
      sort: undefined,
      page: 1,
    });
  });

  it('comes back as it was', () => {
    const { filters } = listRequest('kind=book&topic=Growing+up');

    expect(listAddress('/browse', filters, 2)).toBe('/browse?kind=book&topic=Growing+up&page=2');
    expect(listAddress('/browse', {})).toBe('/browse');
  });
});
