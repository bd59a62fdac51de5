import { describe, expect, it } from 'vitest';
import { errorName, formPath } from '../../../../../functions/web/html/editorial/error-names.ts';
import { errorsAfterChange, errorsOfForm } from '../../../../../functions/web/html/editorial/field-errors.ts';
import { withFormValue, withoutEmpty } from '../../../../../functions/web/html/editorial/form-values.ts';
import { missingIn, previewPage } from '../../../../../functions/web/html/editorial/preview-page.ts';
import {
  changesOnlyFacts,
  gridOf,
  hasReview,
  pageOfForm,
  revisionToSend,
  withEveryRow,
} from '../../../../../functions/web/html/editorial/review-form.ts';
import { proposedSlug, slugOf } from '../../../../../functions/web/html/editorial/slug-of.ts';
import { startingPage } from '../../../../../functions/web/html/editorial/starting-page.ts';
import { styleHints } from '../../../../../functions/web/html/editorial/style-hints.ts';
import type { TitleDraft } from '../../../../../functions/web/html/editorial/title-draft.ts';
import { categoriesFor } from '../../../../../shared/titles/categories-for.ts';
import { titleKinds } from '../../../../../shared/titles/kinds.ts';
import { PageDocument } from '../../../../../shared/titles/page-document.ts';
import { Slug, Title } from '../../../../../shared/titles/schema.ts';
import { sampleTitle } from '../../../../support/titles.ts';

const { title, review } = sampleTitle('a-title', 'A Title');
const facts = Title.parse(title);

const draftOf = (change: Partial<TitleDraft> = {}): TitleDraft => ({
  title: facts,
  state: 'draft',
  version: 1,
  secondEditor: true,
  changedAt: '2026-11-01T10:00:00.000Z',
  revisions: [],
  ...change,
});

const withReview = draftOf({
  state: 'waiting',
  revisions: [
    {
      revision: 1,
      createdAt: '2026-11-01T10:00:00.000Z',
      content: review as TitleDraft['revisions'][0]['content'],
    },
  ],
});

describe('the values of a form', () => {
  it('change at a path without changing the original', () => {
    const values = { details: { cast: ['Ana', 'Bo'] } };
    expect(withFormValue(values, 'details.cast.1', 'Cy')).toEqual({ details: { cast: ['Ana', 'Cy'] } });
    expect(withFormValue({}, 'originalTitle.name', 'Ida')).toEqual({ originalTitle: { name: 'Ida' } });
    expect(values.details.cast).toEqual(['Ana', 'Bo']);
  });

  it('lose what is empty, but not numbers, answers, and the details', () => {
    const values = { a: '', b: ' ', c: [{ d: '' }, 'x', ''], details: { e: '' }, zero: 0, no: false };
    expect(withoutEmpty(values)).toEqual({ c: ['x'], details: {}, zero: 0, no: false });
  });

  it.each(titleKinds)('have a row of the grid for every category of a %s', (kind) => {
    expect(gridOf(kind)).toEqual(categoriesFor(kind));
    expect(withEveryRow({}, kind).contentGrid).toHaveLength(categoriesFor(kind).length);
  });

  it('describe the page that they were made from', () => {
    const page = startingPage(withReview);
    expect(pageOfForm(withEveryRow(page, 'series'))).toEqual(withoutEmpty(page));
  });
});

describe('saving a form', () => {
  const values = withEveryRow(startingPage(withReview), 'series');

  it('can only be of the facts while nobody has begun the review', () => {
    const begun = withEveryRow(startingPage(draftOf()), 'series');
    expect([hasReview(begun), hasReview(values)]).toEqual([false, true]);
  });

  it('sends a revision with facts of its own only when they differ', () => {
    const stars = revisionToSend(withReview, { values: withFormValue(values, 'stars', 2), note: ' Why ' });
    expect(stars).toMatchObject({ stars: 2, note: 'Why' });
    expect(stars).not.toHaveProperty('title');
    const name = revisionToSend(withReview, { values: withFormValue(values, 'name', 'B'), note: '' });
    expect(name).toHaveProperty('title.name', 'B');
  });

  it('knows when only facts changed', () => {
    const base = startingPage(withReview);
    expect(changesOnlyFacts(base, withFormValue(values, 'name', 'B'))).toBe(true);
    expect(changesOnlyFacts(base, withFormValue(withFormValue(values, 'name', 'B'), 'stars', 1))).toBe(false);
    expect(changesOnlyFacts(base, values)).toBe(false);
  });
});

describe('a recommended title without a reason', () => {
  it('is sent as the API takes it, so that the page says what both have in common', () => {
    const recommendations = [{ slug: 'coco', reason: ' ' }, 'bluey', { slug: 'heidi', reason: 'Kind.' }];
    expect(pageOfForm({ recommendations })).toEqual({
      recommendations: ['coco', 'bluey', { slug: 'heidi', reason: 'Kind.' }],
    });
  });
});

describe('a refused field', () => {
  it('is named as in the form, in plain words', () => {
    const values = withEveryRow({}, 'film');
    expect(formPath('title.details.premiereDate')).toBe('details.premiereDate');
    expect(errorName('details.premiereDate', values)).toBe('Premiere date');
    expect(errorName('contentGrid.6.note', values)).toBe('Language: note');
  });

  it('is found in the form although empty entries were not sent', () => {
    const values = { talkingPoints: ['', 'Why?', 'Who?'], media: [{ alt: '' }, { url: '/x', alt: '' }] };
    const refused = (path: string) =>
      errorsOfForm({ errors: [{ path, message: 'is wrong' }] }, values)[0]?.path;
    expect(refused('talkingPoints.0')).toBe('talkingPoints.1');
    expect(refused('title.media.0.alt')).toBe('media.1.alt');
    expect(refused('talkingPoints')).toBe('talkingPoints');
    expect(refused('details.cast.1')).toBe('details.cast.1');
  });

  it('has the title that has its value, if the answer names one', () => {
    const [isbn, imdb] = ['isbn', 'imdb'].map((name) => `title.details.externalIds.${name}`) as [
      string,
      string,
    ];
    const errors = [isbn, imdb].map((path) => ({ path, message: 'belongs to the title x' }));
    const found = errorsOfForm({ errors, owners: [{ path: imdb, slug: 'x' }] }, {});
    expect(found.map(({ path, owner }) => [path, owner])).toEqual([
      ['details.externalIds.isbn', undefined],
      ['details.externalIds.imdb', 'x'],
    ]);
  });

  it('is no longer marked after it, its list, or an entry of it was changed', () => {
    const errors = ['oneLiner', 'contentGrid', 'contentGrid.1.note', 'details.cast.2'].map((path) => ({
      path,
      message: 'is missing',
    }));
    const left = (changed: string) => errorsAfterChange(errors, changed).map(({ path }) => path);
    expect(left('oneLiner')).not.toContain('oneLiner');
    expect(left('contentGrid.1.level')).toEqual(['oneLiner', 'contentGrid.1.note', 'details.cast.2']);
    expect(left('details.cast')).toEqual(['oneLiner', 'contentGrid', 'contentGrid.1.note']);
    expect(left('oneLinerNote')).toHaveLength(4);
  });
});

describe('the preview', () => {
  it('is a valid page document for a finished review', () => {
    const values = withEveryRow(startingPage(withReview), 'series');
    const page = previewPage(withReview, values, [], '2026-11-02T10:00:00.000Z');
    expect(PageDocument.safeParse(JSON.parse(JSON.stringify(page))).error).toBeUndefined();
    expect(page.contentGrid).toHaveLength(9);
  });

  it('shows what is there of an unfinished review', () => {
    const values = withFormValue(withEveryRow(startingPage(draftOf()), 'series'), 'contentGrid.0.level', 3);
    const page = previewPage(draftOf(), values, [], '2026-11-02T10:00:00.000Z');
    expect(page.contentGrid).toEqual([{ category: 'educational-value', level: 3, label: 'Some', note: '' }]);
  });

  it('knows which ratings are not given yet', () => {
    expect(missingIn({})).toEqual(['ageRating', 'stars']);
    expect(missingIn({ ageRating: 0, stars: 1 })).toEqual([]);
  });

  it('shows every recommended title while no age is given', () => {
    const values = { ...withEveryRow(startingPage(draftOf()), 'series'), recommendations: ['coco'] };
    const { genres, topics } = facts.details;
    const card = {
      ...{ slug: 'coco', kind: 'film' as const, name: 'Coco', ageRating: 7, stars: 5, oneLiner: 'A film.' },
      ...{ genres, topics, lastUpdated: '2026-11-01T10:00:00.000Z' },
    };
    expect(previewPage(draftOf(), values, [card], '2026-11-02T10:00:00.000Z').recommendations).toHaveLength(
      1,
    );
  });
});

describe('advice', () => {
  it('counts the sentences of why this age', () => {
    expect(styleHints('whyThisAge', 'Only one sentence here.')).toEqual([
      'Write 2 to 4 sentences; these are 1.',
    ]);
    expect(styleHints('whyThisAge', 'One sentence. And two of them.')).toEqual([]);
    expect(styleHints('story', '')).toEqual([]);
    expect(styleHints('verdict', 'A must-see!')).toHaveLength(2);
  });

  it('proposes an address from the name', () => {
    expect(slugOf("Amélie's Très Long Été, Part 2")).toBe('amelies-tres-long-ete-part-2');
    expect(slugOf('Ærø, Søster & Straße')).toBe('aero-soster-strasse');
    expect(slugOf('千と千尋の神隠し')).toBe('');
  });

  it('proposes an address for a name in any script', () => {
    expect(proposedSlug('千と千尋の神隠し', '', 'film')).toMatch(/^film-[a-z0-9]+$/);
    expect(proposedSlug('千と千尋の神隠し', '', 'film')).toBe(proposedSlug('千と千尋の神隠し ', ' ', 'film'));
    expect(proposedSlug('千と千尋の神隠し', 'Sen to Chihiro', 'film')).toBe('sen-to-chihiro');
    expect(proposedSlug('Брат 2', '', undefined)).toMatch(/^title-[a-z0-9]+$/);
    for (const name of ['1917', 'Up', 'WALL·E', '???'])
      expect(Slug.safeParse(proposedSlug(name, '', 'film')).success).toBe(true);
    expect([proposedSlug('1917', '', 'film'), proposedSlug('', '', 'film')]).toEqual(['1917', '']);
  });
});
