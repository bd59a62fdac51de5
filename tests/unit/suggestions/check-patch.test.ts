import { describe, expect, it } from 'vitest';
import { joined } from '../../../shared/revisions/content.ts';
import { parsedContent } from '../../../shared/revisions/parsed-content.ts';
import { checkPatch } from '../../../shared/suggestions/check-patch.ts';
import { Suggestion } from '../../../shared/suggestions/schema.ts';
import { sampleTitle } from '../../support/titles.ts';

const { title, review } = sampleTitle('a-series', 'A Series');
const page = joined(parsedContent({ ...title, ...review }));
const check = (...patch: { path: string; value: unknown }[]) => checkPatch(page, patch, now);
const now = '2026-11-30T12:00:00.000Z';
const offer = {
  provider: 'City Library',
  region: 'US',
  kind: 'library',
  url: 'https://library.example.org/42',
  lastChecked: '2026-11-01',
};

describe('a patch', () => {
  it.each([
    ['/details/episodes', 10, 9, '/details/episodes'],
    [
      '/details/premiereDate',
      '2002-05',
      page.details && 'premiereDate' in page.details && page.details.premiereDate,
      '/details/premiereDate',
    ],
    [
      '/contentGrid/language/level',
      1,
      page.contentGrid.find((row) => row.category === 'language')?.level,
      '/contentGrid/language/level',
    ],
    [
      '/contentGrid/0/level',
      1,
      page.contentGrid[0]?.level,
      `/contentGrid/${page.contentGrid[0]?.category}/level`,
    ],
    ['/whereToWatch/-', offer, null, '/whereToWatch/-'],
    ['/details/writers/-', 'Ann Author', null, '/details/writers/-'],
    ['/details/externalIds/imdb', 'tt1234567', null, '/details/externalIds/imdb'],
    ['/originalTitle', { name: 'Die Akte', lang: 'de' }, null, '/originalTitle'],
    ['/seasons/-', { season: 2, ageRating: 16 }, null, '/seasons/-'],
    ['/details/network', null, 'Netflix', '/details/network'],
    [
      '/talkingPoints/0',
      'What would you have done in their place?',
      page.talkingPoints[0],
      '/talkingPoints/0',
    ],
  ])('that sets %s to %j is possible, and says what it replaces', (path, value, from, normalized) => {
    const checked = check({ path, value });
    expect(checked).toMatchObject({ changes: [{ path: normalized, from }] });
    expect(checked).not.toHaveProperty('problems');
  });

  it.each([
    ['/nothing/here', 'x', 'path'],
    ['/slug', 'another', 'path'],
    ['/kind', 'film', 'path'],
    ['/stars', 1, 'path'],
    ['/byline', 'Me', 'path'],
    ['/disclosure', 'Nobody paid for anything.', 'path'],
    ['/media/-', {}, 'path'],
    ['/recommendations/-', 'coco', 'path'],
    ['/community/adults/count', 3, 'path'],
    ['/details/nothing', 'x', 'path'],
    ['/details/nothing', null, 'path'],
    ['/details/constructor', 'x', 'path'],
    ['/details/runtimeMinutes', 109, 'path'],
    ['/contentGrid/karate/level', 2, 'path'],
    ['/contentGrid/99', { level: 2 }, 'path'],
    ['/whereToWatch/-/url', 'https://example.org/', 'path'],
    ['/details/premiereDate/year', 2002, 'path'],
    ['/details/premiereDate', 'May 2002', 'value'],
    ['/details/premiereDate', 20020503, 'value'],
    ['/details/premiereDate', '2002-02-30', 'value'],
    ['/details/episodes', 'ten', 'value'],
    ['/details/episodes', { much: 1 }, 'value'],
    ['/details/endDate', '1999', 'value'],
    ['/contentGrid/language/level', 9, 'value'],
    ['/contentGrid/language/level', null, 'value'],
    ['/contentGrid/language/category', 'privacy', 'value'],
    ['/contentGrid/language', null, 'value'],
    ['/contentGrid', [], 'value'],
    ['/details', {}, 'path'],
    ['/whereToWatch/-', { ...offer, region: 'Europe' }, 'value'],
    ['/whereToWatch/-', { ...offer, region: 'XX' }, 'value'],
    ['/whereToWatch/-', { ...offer, lastChecked: '2026-12-02' }, 'value'],
    ['/alternativeTitles/-', { name: 'Another', region: 'ZZ' }, 'value'],
    ['/whereToWatch/-', { ...offer, price: 3 }, 'value'],
    ['/story', null, 'value'],
    ['/story', 'Too short.', 'value'],
    ['/ageRating', 19, 'value'],
    ['/details/externalIds/imdb', 'not an id', 'value'],
    ['/details/episodes', 9, 'value'],
  ])('that sets %s to %j is not possible, because of its %s', (path, value, part) => {
    const checked = check({ path: '/name', value: 'Another Name' }, { path, value });
    const [problem] = 'problems' in checked ? checked.problems : [];
    expect(problem).toMatchObject({ index: 1, part });
  });

  it('names every change that is not possible, and repeats no value', () => {
    const checked = check(
      { path: '/slug', value: 'secret' },
      { path: '/ageRating', value: 'secret' },
      { path: '/details/x', value: 'secret' },
    );
    expect(JSON.stringify(checked)).not.toContain('secret');
    const both = check({ path: '/ageRating', value: 99 }, { path: '/details/x', value: 'y' });
    expect(both).toMatchObject({
      problems: [
        { index: 1, part: 'path' },
        { index: 0, part: 'value' },
      ],
    });
  });

  it('is possible on a page with facts that were stored before they were refused, and keeps them', () => {
    const older = { ...offer, region: 'XX', lastChecked: '2030-01-01' };
    const checked = checkPatch(
      { ...page, whereToWatch: [older] },
      [{ path: '/details/episodes', value: 10 }],
      now,
    );
    expect(checked).toMatchObject({
      content: { title: { whereToWatch: [older], details: { episodes: 10 } } },
    });
    const mended = checkPatch(
      { ...page, whereToWatch: [older] },
      [{ path: '/whereToWatch/0/region', value: 'DE' }],
      now,
    );
    expect(mended).toMatchObject({ content: { title: { whereToWatch: [{ region: 'DE' }] } } });
  });

  it('changes a field only once, but may add to a list several times', () => {
    const twice = check(
      { path: '/contentGrid/language', value: { category: 'language', level: 1, note: 'A little of it.' } },
      { path: '/contentGrid/language/level', value: 2 },
    );
    expect(twice).toMatchObject({ problems: [{ index: 1, part: 'path', message: 'is changed twice' }] });
    const added = check(
      { path: '/whereToWatch/-', value: offer },
      { path: '/whereToWatch/-', value: { ...offer, region: 'GB' } },
    );
    expect(added).toMatchObject({ changes: [{ value: { region: 'US' } }, { value: { region: 'GB' } }] });
  });

  it('does not change the page that it is checked against', () => {
    const before = structuredClone(page);
    check({ path: '/details/cast/0', value: null }, { path: '/whereToWatch/-', value: offer });
    expect(page).toEqual(before);
  });

  it('gets its values as the schemas read them', () => {
    expect(check({ path: '/lang', value: 'EN-us' })).toMatchObject({ changes: [{ value: 'en-US' }] });
  });
});

describe('the schema of a patch', () => {
  const parse = (patch: unknown) => Suggestion.safeParse({ area: 'fact', text: 'See the source.', patch });

  it.each([
    [[{ path: '/whereToWatch/-', value: offer }]],
    [[{ path: '/details/premiereDate', value: null }]],
    [{ 'details.episodes': 10 }],
    [{ '/contentGrid/language/level': 2 }],
  ])('accepts %j', (patch) => {
    expect(parse(patch).success).toBe(true);
  });

  it.each([
    ['no value', [{ path: '/story' }]],
    ['a path without a slash', [{ path: 'story', value: 'x' }]],
    ['deep nesting', [{ path: '/story', value: [[[[[[1]]]]]] }]],
    ['many members', [{ path: '/story', value: Array.from({ length: 61 }, () => 1) }]],
    ['a control character', [{ path: '/details/cast', value: ['a\u0007b'] }]],
    ['a member that no field has', [{ path: '/details', value: { 'a.b': 1 } }]],
    [
      'more than 10,000 characters in all',
      [1, 2, 3].map((n) => ({ path: `/a/${n}`, value: ['x'.repeat(3500)] })),
    ],
    ['eleven fields', Array.from({ length: 11 }, (_, n) => ({ path: `/a/${n}`, value: n }))],
  ])('refuses %s', (_, patch) => {
    expect(parse(patch).success).toBe(false);
  });

  it('refuses a value that is nested thousands of times', () => {
    const value = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    expect(parse([{ path: '/story', value }]).success).toBe(false);
  });

  it('normalizes the texts in a value', () => {
    const { data } = parse([{ path: '/details/cast', value: [' Zoe\u0308 '] }]);
    expect(data?.patch).toEqual([{ path: '/details/cast', value: ['Zoë'] }]);
  });
});
