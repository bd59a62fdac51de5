import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishTitle, sampleTitle } from '../support/titles.ts';

const { review } = sampleTitle('any');
let stack: TestStack;
let editor: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'editor', 'editor', 1980);
});

const film = (slug: string, details: object, more: object = {}) => ({
  slug,
  kind: 'film',
  name: slug,
  details,
  ...more,
});
const publishFilm = (slug: string, details: object, more: object = {}) =>
  publishTitle(stack, slug, film(slug, details, more), review);
const add = (title: object) => editor.send('POST', '/v1/editorial/titles', { body: title });
const htmlOf = async (slug: string) => (await fetch(`${stack.baseUrl}/titles/${slug}`)).text();

describe('the facts of a title', () => {
  it('are shown as precisely as they are known, and no date is invented', async () => {
    await publishFilm('facts-year', { premiereDate: '1983' });
    await publishFilm('facts-announced', { premiereDate: 'announced' });
    await publishFilm('facts-none', { premiereDate: '', runtimeMinutes: 0 });
    expect((await pageOf(stack, 'facts-year')).details).toMatchObject({ premiereDate: '1983' });
    const [year, announced, none] = await Promise.all(
      ['facts-year', 'facts-announced', 'facts-none'].map(htmlOf),
    );
    expect(year).toContain('<dd>1983</dd>');
    expect(year).toContain('"datePublished":"1983"');
    expect(announced).toContain('Announced, without a date');
    expect(announced).not.toContain('"datePublished":"announced"');
    expect(none).toContain('Not announced or not known');
    expect(none).not.toContain('Run time');
  });

  it('name the board of each classification, for people and for search engines', async () => {
    const classifications = [
      { board: 'MPA', value: 'PG-13' },
      { board: 'FSK', value: '12', descriptors: ['frightening scenes'] },
    ];
    await publishFilm('facts-boards', { classifications });
    const html = await htmlOf('facts-boards');
    expect(html).toContain('FSK 12, Germany: frightening scenes');
    expect(html).toContain('"contentRating":["MPA PG-13","FSK 12"]');
  });

  it('have names in any script, which search finds and pages mark with their language and direction', async () => {
    const originalTitle = { name: 'إلى سما', lang: 'ar', transliteration: 'Ila Sama' };
    await publishFilm('facts-names', {}, { name: 'For Sama of the Facts', originalTitle });
    const html = await htmlOf('facts-names');
    expect(html).toContain('<span dir="auto" lang="ar">إلى سما</span>');
    for (const q of ['Ila Sama', 'إلى سما']) {
      const found = await clientOf(stack).get(`/v1/titles?q=${encodeURIComponent(q)}`);
      expect(found.json<{ items: { slug: string }[] }>().items.map(({ slug }) => slug)).toContain(
        'facts-names',
      );
    }
  });

  it('are refused with the field when they cannot be', async () => {
    const pathsOf = async (title: object) => {
      const answer = await add(title);
      expect(codeOf(answer)).toBe('400 validation-failed');
      return answer.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path);
    };
    const series = {
      ...film('facts-bad', { premiereDate: '2020-01-01', endDate: '2010-01-01' }),
      kind: 'series',
    };
    expect(await pathsOf(series)).toEqual(['details.endDate']);
    expect(await pathsOf(film('facts-bad', {}, { name: '\u200b' }))).toEqual(['name']);
    expect(await pathsOf(film('facts-bad', {}, { name: 'x'.repeat(300) }))).toEqual(['name']);
    expect(await pathsOf(film('facts-bad', { cast: ['\u202egnp.exe'] }))).toEqual(['details.cast.0']);
    const isbn = { ...film('facts-bad', { externalIds: { isbn: '9780140360179' } }), kind: 'book' };
    expect(await pathsOf(isbn)).toEqual(['details.externalIds.isbn']);
  });

  it('have identifiers that no other title may have; the refusal names the title that has one', async () => {
    const book = (slug: string, isbn: string) => ({ ...film(slug, { externalIds: { isbn } }), kind: 'book' });
    expect((await add(book('facts-isbn', '0140360174'))).status).toBe(201);
    expect((await add(book('facts-isbn', '978-0-14-036017-2'))).status).toBe(201);
    const taken = await add(book('facts-isbn-two', '978-0-14-036017-2'));
    expect(codeOf(taken)).toBe('409 external-id-taken');
    expect(taken.json()).toMatchObject({
      errors: [{ path: 'details.externalIds.isbn', message: 'belongs to the title facts-isbn' }],
      owners: [{ path: 'details.externalIds.isbn', slug: 'facts-isbn' }],
    });
    expect(codeOf(await editor.get('/v1/editorial/titles/facts-isbn-two'))).toBe('404 title-not-found');

    const other = book('facts-isbn', '978-0-306-40615-7');
    expect((await editor.send('PUT', '/v1/editorial/titles/facts-isbn', { body: other })).status).toBe(200);
    expect((await add(book('facts-isbn-two', '0140360174'))).status).toBe(201);
  });

  it('have one identifier however its zeros are written', async () => {
    const named = (slug: string, imdb: string) => film(slug, { externalIds: { imdb } });
    expect((await add(named('facts-imdb', 'tt0111161'))).status).toBe(201);
    expect(codeOf(await add(named('facts-imdb-two', 'tt00111161')))).toBe('409 external-id-taken');
  });

  it('of another title are refused in a revision, which names the field', async () => {
    const { review } = sampleTitle('facts-copied', 'Copied');
    const own = { ...film('facts-copied', {}), kind: 'film' };
    expect((await add(own)).status).toBe(201);
    expect((await add(film('facts-original', { externalIds: { wikidata: 'Q4242' } }))).status).toBe(201);
    const write = (title: object) =>
      editor.send('POST', '/v1/editorial/titles/facts-copied/revisions', { body: { ...review, title } });
    const copied = await write(film('facts-copied', { externalIds: { wikidata: 'Q4242' } }));
    expect(codeOf(copied)).toBe('409 external-id-taken');
    expect(copied.json()).toMatchObject({
      errors: [
        { path: 'title.details.externalIds.wikidata', message: 'belongs to the title facts-original' },
      ],
      owners: [{ path: 'title.details.externalIds.wikidata', slug: 'facts-original' }],
    });
    const renamed = await write(film('facts-other', {}));
    expect(renamed.json()).toMatchObject({ errors: [{ path: 'title.slug', message: 'cannot be changed' }] });
  });
});

describe('a series whose seasons differ', () => {
  it('shows age and levels by season, and reviews may name one', async () => {
    const { title } = sampleTitle('facts-seasons', 'Seasons');
    const seasons = [
      {
        season: 5,
        ageRating: 17,
        contentGrid: [{ category: 'language', level: 5, note: 'Swearing in every scene.' }],
        note: 'Much harsher.',
      },
    ];
    await publishTitle(stack, 'facts-seasons', title, { ...review, seasons });
    expect((await pageOf(stack, 'facts-seasons')).seasons).toMatchObject([
      { season: 5, ageRating: 17, contentGrid: [{ category: 'language', label: 'A great deal' }] },
    ]);
    const ana = await signIn(stack, 'facts ana');
    await submit(ana, 'facts-seasons', { stars: 4, age: 0, season: 5, text: decentText });
    const { adults } = (await pageOf(stack, 'facts-seasons')).community;
    expect(adults).toMatchObject({ averageAge: 0, medianAge: 0, latest: [{ season: 5, age: 0 }] });
    expect(await htmlOf('facts-seasons')).toContain('Season 5');
  });

  it('is the only kind of title, with podcasts, that has seasons', async () => {
    await publishFilm('facts-no-seasons', {});
    const bo = await signIn(stack, 'facts bo');
    const answer = await bo.send('POST', '/v1/titles/facts-no-seasons/reviews', {
      body: { stars: 3, season: 1 },
    });
    expect(answer.json()).toMatchObject({ code: 'validation-failed', errors: [{ path: 'season' }] });
    const body = { ...review, seasons: [{ season: 1, note: 'There is none.' }] };
    const revision = await editor.send('POST', '/v1/editorial/titles/facts-no-seasons/revisions', { body });
    expect(revision.json()).toMatchObject({ errors: [{ path: 'seasons' }] });
  });
});

describe('a rating before the premiere', () => {
  it('is published with a label, and is not counted, until its author edits it after the premiere', async () => {
    await publishFilm('facts-early', { premiereDate: '2999-05' });
    const ana = await signIn(stack, 'facts early');
    await submit(ana, 'facts-early', { stars: 1, text: 'The trailer made all of us angry.' });
    const page = await pageOf(stack, 'facts-early');
    expect(page.community.adults).toMatchObject({
      count: 0,
      averageStars: null,
      excluded: { 'before-premiere': 1 },
      latest: [{ stars: 1, beforePremiere: true }],
    });
    const html = await htmlOf('facts-early');
    expect(html).toContain('Rated before the premiere, not counted');
    expect(html).not.toContain('aggregateRating');
  });
});
