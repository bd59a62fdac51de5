import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../infra/demo/read-catalogue.ts';
import { categoriesFor } from '../../../shared/titles/categories-for.ts';
import { titleKinds } from '../../../shared/titles/kinds.ts';
import { choicesOf } from '../../../shared/titles/shown-recommendations.ts';
import { CatalogueFile, rawCatalogue } from './catalogue-files.ts';

const files = [...rawCatalogue].map(([name, raw]) => ({ name, file: CatalogueFile.parse(raw) }));

describe.each(files)('the catalogue file of $name', ({ name, file: { title, review } }) => {
  it('contains the review in the form in which its schema stores it', () => {
    const raw = rawCatalogue.get(name) as { review: unknown };
    expect(review).toEqual(raw.review);
  });

  it('is named after its title', () => expect(title.slug).toBe(name));

  it('is signed by the editors of Nightlight', () => expect(review.byline).toBe('Nightlight editors'));

  it('rates exactly the grid categories of its kind of title, in the standard order', () =>
    expect(review.contentGrid.map(({ category }) => category)).toEqual(categoriesFor(title.kind)));

  it('recommends only other titles of the catalogue, each at most once', () => {
    const chosen = choicesOf(title).map(({ slug }) => slug);
    expect(chosen.filter((slug) => !rawCatalogue.has(slug))).toEqual([]);
    expect(chosen).toHaveLength(title.recommendations.length);
  });

  it('has a story and a verdict with paragraphs of a readable length', () => {
    for (const prose of [review.story, review.verdict]) {
      const words = prose.split(/\s+/).length;
      expect(prose.split('\n\n').length).toBeGreaterThanOrEqual(2);
      expect(words).toBeGreaterThanOrEqual(100);
      expect(words).toBeLessThanOrEqual(190);
    }
  });

  it('has three to five talking points, each with a question', () => {
    expect(review.talkingPoints.length).toBeGreaterThanOrEqual(3);
    expect(review.talkingPoints.length).toBeLessThanOrEqual(5);
    for (const point of review.talkingPoints) expect(point).toContain('?');
  });
});

describe('the catalogue', () => {
  const titles = files.map(({ file }) => file.title);

  it('has at least 28 titles', () => expect(titles.length).toBeGreaterThanOrEqual(28));

  it.each(titleKinds)('has at least three titles of the kind %s', (kind) =>
    expect(titles.filter((title) => title.kind === kind).length).toBeGreaterThanOrEqual(3),
  );

  it('has titles for the youngest children and for older teens', () => {
    const ages = files.map(({ file }) => file.review.ageRating);
    expect(Math.min(...ages)).toBe(2);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(17);
  });

  it('has one title that is offered nowhere, and three with fewer than three recommendations', () => {
    expect(titles.filter(({ whereToWatch }) => whereToWatch.length === 0)).toHaveLength(1);
    expect(titles.filter(({ recommendations }) => recommendations.length < 3)).toHaveLength(3);
  });

  it('contains the reference title with its facts', () => {
    const reference = files.find(({ name }) => name === 'the-innocence-files')?.file;
    expect(reference?.title).toMatchObject({
      kind: 'series',
      name: 'The Innocence Files',
      details: {
        network: 'Netflix',
        premiereDate: '2020-04-15',
        episodes: 9,
        genres: ['Reality TV'],
        cast: ['Genevieve Wong'],
        classifications: [{ board: 'TV Parental Guidelines', value: 'TV-MA' }],
      },
    });
  });
});

describe('the catalogue as it is loaded', () => {
  it('has no link that was checked after today, so that a machine whose clock is slow can load it', async () => {
    const checks = async (today: string) =>
      (await readCatalogue(today)).flatMap(({ title }) =>
        title.whereToWatch.map(({ lastChecked }) => lastChecked),
      );
    expect(new Set(await checks('2020-02-03'))).toEqual(new Set(['2020-02-03']));
    expect(new Set(await checks('2999-01-01'))).not.toContain('2999-01-01');
  });
});
