import { describe, expect, it } from 'vitest';
import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import { cardOf } from '../../../shared/titles/card-of.ts';
import { titleKinds } from '../../../shared/titles/kinds.ts';
import { withCurrentFacts } from '../../../shared/titles/older-facts.ts';
import { otherNames } from '../../../shared/titles/other-names.ts';
import { Title } from '../../../shared/titles/schema.ts';
import { sampleSources } from '../../support/web/catalogue.ts';

const film = (details: object, rest: object = {}) => ({
  slug: 'a-film',
  kind: 'film',
  name: 'A Film',
  details,
  ...rest,
});
const errorsOf = (title: object) =>
  Title.safeParse(title).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a title', () => {
  it.each(titleKinds)('of the kind %s needs no facts but its name', (kind) => {
    expect(errorsOf({ slug: 'x', kind, name: 'X', details: {} })).toEqual([]);
  });

  it.each(['', null, undefined])(
    'takes an unknown date, run time or studio that is written as %o',
    (unknown) => {
      const parsed = Title.parse(film({ premiereDate: unknown, runtimeMinutes: unknown, studio: unknown }));
      expect(JSON.parse(JSON.stringify(parsed)).details).toEqual({
        genres: [],
        topics: [],
        awards: [],
        externalIds: {},
        directors: [],
        creators: [],
        cast: [],
      });
    },
  );

  it('takes a run time of 0 as unknown, because catalogues write it so', () => {
    expect(Title.parse(film({ runtimeMinutes: 0 })).details).not.toHaveProperty('runtimeMinutes', 0);
    expect(errorsOf(film({ runtimeMinutes: -1 }))[0]).toMatch(/^details.runtimeMinutes/);
  });

  it('takes dates as precise as they are known, and says which forms it takes', () => {
    for (const premiereDate of ['1983', '1983-05', '-0699', 'announced'])
      expect(errorsOf(film({ premiereDate }))).toEqual([]);
    expect(errorsOf(film({ premiereDate: 'May 1983' }))[0]).toContain('details.premiereDate: use YYYY-MM-DD');
  });

  it('cannot end before it begins', () => {
    const series = (premiereDate: string, endDate: string) => ({
      ...film({ premiereDate, endDate }),
      kind: 'series',
    });
    expect(errorsOf(series('2020-01-01', '2010-01-01'))).toEqual([
      'details.endDate: must not be before premiereDate',
    ]);
    expect(errorsOf(series('2020-05', '2020'))).toEqual([]);
  });

  it('has several classifications, one by each board for each region', () => {
    const boards = [
      { board: 'MPA', value: 'PG-13', descriptors: ['some thematic elements'] },
      { board: 'FSK', value: '12' },
      { board: 'Town Council', region: 'CH', value: '10' },
    ];
    const { details } = Title.parse(film({ classifications: boards }));
    expect(details.classifications).toEqual([
      { board: 'MPA', region: 'US', value: 'PG-13', descriptors: ['some thematic elements'] },
      { board: 'FSK', region: 'DE', value: '12', descriptors: [] },
      { board: 'Town Council', region: 'CH', value: '10', descriptors: [] },
    ]);
    expect(errorsOf(film({ classifications: [boards[1], boards[1]] }))).toEqual([
      'details.classifications: lists a board twice for the same region',
    ]);
  });

  it('knows a board, a country and a rating twice whatever their letters are', () => {
    const classifications = [
      { board: 'fsk', value: '12' },
      { board: ' Mpa', region: 'us', value: 'PG' },
    ];
    const { details } = Title.parse(film({ classifications }));
    expect(details.classifications).toMatchObject([
      { board: 'FSK', region: 'DE' },
      { board: 'MPA', region: 'US' },
    ]);
    const twice = [
      { board: 'Town Council', region: 'CH', value: '10' },
      { board: 'town council', region: 'ch', value: '12' },
    ];
    expect(errorsOf(film({ classifications: twice }))).toEqual([
      'details.classifications: lists a board twice for the same region',
    ]);
    expect(
      errorsOf(film({ classifications: [{ board: 'FSK', region: 'Deutschland', value: '12' }] })),
    ).toEqual(['details.classifications.0.region: use a country code of two letters, or * for everywhere']);
  });

  it('takes the single classification that older callers and records have, and a list under its name', () => {
    const one = { system: 'MPA', value: 'PG', reason: 'For thematic elements' };
    const expected = [{ board: 'MPA', region: 'US', value: 'PG', descriptors: ['For thematic elements'] }];
    expect(Title.parse(film({ classification: one })).details.classifications).toEqual(expected);
    expect(
      Title.parse(film({ classification: [{ board: 'FSK', value: '12' }] })).details.classifications,
    ).toEqual([{ board: 'FSK', region: 'DE', value: '12', descriptors: [] }]);
    expect(withCurrentFacts({ details: { classification: one } }).details).toEqual({
      classifications: expected,
    });
    expect(errorsOf(film({ classification: { system: 5, value: 'PG' } }))[0]).toContain(
      'details.classifications.0.board',
    );
  });

  it('has an original title and others, with language and transliteration', () => {
    const names = {
      name: 'Spirited Away',
      lang: 'en-us',
      originalTitle: {
        name: '千と千尋の神隠し',
        lang: 'ja',
        transliteration: 'Sen to Chihiro no Kamikakushi',
      },
      alternativeTitles: [{ name: 'Chihiros Reise ins Zauberland', lang: 'de', region: 'DE' }],
    };
    const title = Title.parse(film({}, names));
    expect(title).toMatchObject({ ...names, lang: 'en-US' });
    expect(otherNames(title)).toEqual([
      '千と千尋の神隠し',
      'Sen to Chihiro no Kamikakushi',
      'Chihiros Reise ins Zauberland',
    ]);
    expect(Title.parse(film({}, { originalTitle: 'Betonrausch' })).originalTitle).toEqual({
      name: 'Betonrausch',
    });
    expect(errorsOf(film({}, { lang: 'not a language' }))).toEqual([
      'lang: use a BCP 47 language tag such as en, ja or pt-BR',
    ]);
  });

  it.each([
    ['\u200b\u2060', 'has no visible character'],
    ['\u3164', 'has no visible character'],
    ['A\nB', 'has more than one line'],
    ['\u202egnp.exe', 'contains the control character U+202E'],
    ['A\u0007', 'contains the control character U+0007'],
    ['A'.repeat(300), ''],
  ])('cannot be named %o', (name, message) => {
    expect(errorsOf({ ...film({}), name })[0]).toContain(`name: ${message}`);
  });

  it.each(['إلى سما', '千と千尋の神隠し', 'שלום', '!!!', 'ว่า', '👻', 'A\u200dB'])(
    'may be named %s',
    (name) => {
      expect(errorsOf({ ...film({}), name })).toEqual([]);
    },
  );
});

describe('a card', () => {
  const [sample] = sampleSources();
  const changed = {
    titleChangedAt: '2026-01-01T00:00:00.000Z',
    publishedAt: '2026-01-01T00:00:00.000Z',
    media: [],
  };
  const cardFor = (details: object) => cardOf(Title.parse(film(details)), sample!.review, changed);

  it('has a year only when one is known', () => {
    expect(cardFor({ premiereDate: '-0699' }).year).toBe(-699);
    expect(cardFor({ premiereDate: 'announced' })).not.toHaveProperty('year');
    expect(cardFor({})).not.toHaveProperty('year');
  });
});

describe('an expert review', () => {
  const [sample] = sampleSources();
  const errors = (change: object) =>
    ExpertReview.safeParse({ ...sample!.review, ...change }).error?.issues.map(({ path }) => path.join('.'));

  it('may suggest any age from 0', () => {
    expect(errors({ ageRating: 0 })).toBeUndefined();
    expect(errors({ ageRating: -1 })).toEqual(['ageRating']);
  });

  it('may state how seasons differ, each once', () => {
    const season = {
      season: 5,
      ageRating: 14,
      contentGrid: [{ category: 'language', level: 4, note: 'Strong words.' }],
    };
    expect(errors({ seasons: [season, { season: 6, note: 'Milder again.' }] })).toBeUndefined();
    expect(errors({ seasons: [season, season] })).toEqual(['seasons']);
    expect(errors({ seasons: [{ season: 2 }] })).toEqual(['seasons.0']);
  });
});
