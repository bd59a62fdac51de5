import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../../../../functions/web/html/editorial/form-values.ts';
import { missingIn, previewPage } from '../../../../../functions/web/html/editorial/preview-page.ts';
import { pageOfForm, withEveryRow } from '../../../../../functions/web/html/editorial/review-form.ts';
import { soundPage } from '../../../../../functions/web/html/editorial/sound-page.ts';
import type { TitleDraft } from '../../../../../functions/web/html/editorial/title-draft.ts';
import { TitlePage } from '../../../../../functions/web/html/title/title-page.tsx';
import { Title } from '../../../../../shared/titles/schema.ts';
import { choicesOf } from '../../../../../shared/titles/shown-recommendations.ts';
import { sampleTitle } from '../../../../support/titles.ts';
import { sampleSources } from '../../../../support/web/catalogue.ts';

const { title, review } = sampleTitle('a-title', 'A Title');
const facts = Title.parse(title);
const draft: Pick<TitleDraft, 'title' | 'published'> = { title: facts };
const grid = [{ category: 'language', level: 3, note: 'Mild.' }];
const sound: FormValues = {
  ...facts,
  ...review,
  originalTitle: { name: 'Ein Titel', lang: 'de' },
  alternativeTitles: [{ name: 'Another', region: 'DE' }],
  whereToWatch: [
    {
      provider: 'Shop',
      region: 'DE',
      kind: 'buy',
      url: 'https://shop.example.org',
      lastChecked: '2026-11-01',
    },
  ],
  media: [
    {
      kind: 'image',
      url: '/media/a.png',
      alt: 'A still',
      width: 10,
      height: 10,
      credit: 'Ana',
      licence: 'CC0',
    },
    { kind: 'video', provider: 'youtube', videoId: 'abc', alt: 'The trailer' },
  ],
  recommendations: ['coco', { slug: 'heidi', reason: 'Kind.' }],
  contentGrid: grid,
  seasons: [{ season: 1, ageRating: 7, contentGrid: grid }],
  talkingPoints: ['Why?'],
  details: {
    ...facts.details,
    premiereDate: '2020-05',
    cast: ['Ben Two'],
    seasons: 1,
    classifications: [{ board: 'FSK', region: 'DE', value: '12', descriptors: ['fear'] }],
    externalIds: { imdb: 'tt1234567' },
  },
};

const broken = [5, true, null, 'x', '', {}, { a: 1 }, [], [5], [null], ['x'], [[]], [{}], [{ slug: 5 }]];

/** Returns copies of a value in which each part, however deep, is replaced by another value. */
const withPart = (value: unknown, other: unknown): unknown[] => [
  other,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        withPart(inner, other).map((next) =>
          Array.isArray(value) ? value.with(Number(key), next) : { ...value, [key]: next },
        ),
      )
    : []),
];

const drawn = (values: FormValues): string => {
  const page = previewPage(draft, withEveryRow(values, 'series'), [], '2026-11-30T10:00:00.000Z');
  return renderToString(<TitlePage page={page} missing={missingIn(values)} />);
};

describe('a working copy with values of other shapes than a form writes', () => {
  it.each(broken.map((other) => [other]))(
    'is a page of a form, and has a preview, with %j in any place',
    (other) => {
      const [, ...all] = withPart(sound, other) as FormValues[];
      expect(all.length).toBeGreaterThan(60);
      for (const values of all) {
        const { recommendations = [] } = pageOfForm(values) as { recommendations?: [] };
        for (const { slug } of choicesOf({ slug: 'a-title', recommendations }))
          expect(slug).toBeTypeOf('string');
        expect(drawn(values)).toContain('<h1');
      }
    },
  );

  it('keeps in its preview everything that has the right shape', () => {
    const shown = drawn({ ...sound, media: [5, ...(sound.media as [])], talkingPoints: [null, 'Why?'] });
    expect(shown).toBe(drawn(sound));
    for (const part of ['A Title', 'Mild.', 'Shop', 'A still', 'Ben Two', 'Why?'])
      expect(shown).toContain(part);
  });

  it.each(sampleSources().map(({ title, review }) => [title.slug, { ...title, ...review }] as const))(
    'loses nothing of a whole page: %s',
    (_slug, page) => {
      expect(soundPage(page as FormValues, page.kind)).toEqual(page);
    },
  );
});
