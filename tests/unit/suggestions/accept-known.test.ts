import { describe, expect, it } from 'vitest';
import { joined } from '../../../shared/revisions/content.ts';
import { parsedContent } from '../../../shared/revisions/parsed-content.ts';
import { acceptKnown } from '../../../shared/suggestions/accept.ts';
import { presentPath, presentValue } from '../../../shared/suggestions/present-value.ts';
import { sampleTitle } from '../../support/titles.ts';

const { title, review } = sampleTitle('a-series', 'A Series');
const sample = joined(parsedContent({ ...title, ...review }));
const page = { ...sample, details: { ...sample.details, cast: ['Ada One', 'Ben Two'] } };
const known = (path: string, value: unknown, now: NonNullable<unknown> | null) => ({ path, value, now });
const accept = (changes: ReturnType<typeof known>[], from: unknown = null) =>
  acceptKnown(
    page,
    changes,
    changes.map(({ path }) => ({ path, from })),
    '2026-11-30T12:00:00.000Z',
  );

describe('changes by an editor who says what the page says now', () => {
  it('replace what the page says, although it said something else when the suggestion was made', () => {
    expect(accept([known('/details/episodes', 10, 9)], 7)).toMatchObject({
      content: { title: { details: { episodes: 10 } } },
    });
  });

  it('are in conflict with a page that says something else again, and name both values', () => {
    expect(accept([known('/details/episodes', 10, 8)], 7)).toEqual({
      conflicts: [{ path: '/details/episodes', base: 7, mine: 10, theirs: 9 }],
    });
  });

  it('change nothing where the page says it already, also as an entry of a list', () => {
    const said = [known('/details/episodes', 9, 9), known('/details/cast/-', 'Ben Two', null)];
    expect(accept(said)).toEqual({ unchanged: true });
    const wrong = accept([...said, known('/details/seasons', -1, 1)]);
    expect(wrong).toMatchObject({ problems: [{ index: 2, part: 'value' }] });
  });

  it('find an entry of a list that has moved by what it said', () => {
    expect(accept([known('/details/cast/0', 'Ben Three', 'Ben Two')], 'Ben Two')).toMatchObject({
      content: { title: { details: { cast: ['Ada One', 'Ben Three'] } } },
    });
    expect(presentPath(page, { path: '/details/cast/0', from: 'Ben Two' })).toBe('/details/cast/1');
    expect(presentValue(page, { path: '/details/cast/0', from: 'Cy Gone' })).toBeNull();
    const rows = { seasons: [{ season: 3, ageRating: 9 }] };
    expect(presentValue(rows, { path: '/seasons/3/ageRating', from: 5 })).toBe(9);
  });

  it('find a row by what identifies it, and say when it is gone', () => {
    const netflix = { provider: 'Netflix', region: 'US', kind: 'stream' };
    const offers = [
      { ...netflix, kind: 'buy', url: 'u0' },
      { ...netflix, url: 'u1' },
    ];
    const field = { path: '/whereToWatch/0/url', from: 'u9', row: netflix };
    expect(presentPath({ whereToWatch: offers }, field)).toBe('/whereToWatch/1/url');
    expect(presentPath({ whereToWatch: offers.slice(0, 1) }, field)).toBeUndefined();
    expect(presentPath({}, field)).toBeUndefined();
    const fsk = { path: '/details/classifications/0/value', from: '12', row: { board: 'FSK', region: 'DE' } };
    const boards = (...names: string[]) => ({
      details: { classifications: names.map((board) => ({ board, region: 'DE', value: '16' })) },
    });
    expect(presentPath(boards('MPA', 'FSK'), fsk)).toBe('/details/classifications/1/value');
    expect(presentPath(boards('MPA'), fsk)).toBeUndefined();
    expect(presentPath(page, { path: '/details/cast/1', from: 'Cy Gone' })).toBeUndefined();
  });

  it('remove nothing that is gone already', () => {
    const removal = { path: '/details/cast/1', value: null, now: null };
    const named = [{ path: removal.path, from: 'Cy Gone' }];
    expect(acceptKnown(page, [removal], named, '2026-11-30T12:00:00.000Z')).toEqual({ unchanged: true });
    const other = { ...removal, value: 'Cy Here' };
    expect(acceptKnown(page, [other], named, '2026-11-30T12:00:00.000Z')).toEqual({
      problems: [{ index: 0, part: 'path', message: 'names nothing on this page any more' }],
    });
  });

  it('do not guess which entry was meant by a member that several have', () => {
    const offers = { whereToWatch: ['rent', 'buy', 'buy'].map((kind, at) => ({ kind, url: `u${at}` })) };
    expect(presentPath(offers, { path: '/whereToWatch/0/kind', from: 'buy' })).toBe('/whereToWatch/0/kind');
    expect(presentPath(offers, { path: '/whereToWatch/0/url', from: 'u2' })).toBe('/whereToWatch/2/url');
  });
});
