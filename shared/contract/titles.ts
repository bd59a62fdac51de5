import * as z from 'zod';
import { movingActs } from '../revisions/title-acts.ts';
import { timestamp } from '../text/schema.ts';
import { PageDocument } from '../titles/page-document.ts';
import { Slug, TitleCard } from '../titles/schema.ts';
import { FieldDifference } from './editorial-schemas.ts';
import { moment, pageDocument, titleCard } from './examples/titles.ts';
import { listOf } from './lists.ts';
import { titleMoved } from './moved.ts';
import { titleSlug } from './parameters.ts';
import { LogQuery, TitleQuery } from './queries.ts';
import { defineRoute } from './route.ts';

export const listTitles = defineRoute({
  method: 'GET',
  path: '/v1/titles',
  access: 'all',
  tag: 'Titles',
  summary: 'Find titles',
  query: TitleQuery,
  answers: {
    200: {
      description: 'A page of title cards, and the total number of matching titles',
      body: listOf(TitleCard).extend({ total: z.int() }),
      example: { items: [titleCard], total: 1 },
    },
  },
  errors: [],
});

const HistoryEntry = z
  .strictObject({
    act: z.literal('unpublished').optional().meta({
      description: 'Set when the page was taken off the site; `note` says why, and no field changed',
    }),
    revision: z.int().meta({ description: 'The revision that readers saw then; 0 if they saw none' }),
    publishedAt: timestamp.meta({ description: 'When it happened' }),
    note: z.string().optional().meta({ description: 'What the editors say about the change' }),
    afterSuggestion: z.literal(true).optional(),
    creditedTo: z
      .string()
      .optional()
      .meta({ description: 'The reader who suggested it, if they wish to be named' }),
    changes: z.array(FieldDifference),
    changesHidden: z.literal(true).optional().meta({
      description:
        'What changed is not shown, because the page was taken off the site since; `changes` is empty',
    }),
    merged: z
      .strictObject({ slug: Slug, name: z.string() })
      .optional()
      .meta({ description: 'The title whose page was merged into this one then; no field changed' }),
    moved: z
      .strictObject({
        act: z.enum(movingActs),
        other: z.strictObject({ slug: Slug, name: z.string() }),
      })
      .optional()
      .meta({
        description:
          'How what readers wrote moved between this title and another one: `received` when the other was merged into this ' +
          'one, `merged` when this one was merged into the other; `split-off` and `brought-back` when that ended; `moved-in` ' +
          'and `moved-out` when some of it moved. No field changed',
      }),
  })
  .meta({ id: 'HistoryEntry', description: 'A change of a title page that its readers saw' });

export const readHistory = defineRoute({
  method: 'GET',
  path: '/v1/titles/{slug}/history',
  access: 'all',
  tag: 'Titles',
  summary: 'Read how a title page changed',
  description:
    'Every published change, the latest first, with each field before and after it, and when the page was off the site.',
  params: { slug: titleSlug },
  query: LogQuery,
  answers: {
    200: {
      description: 'A page of the history',
      body: listOf(HistoryEntry),
      example: {
        items: [
          {
            revision: 4,
            publishedAt: moment,
            afterSuggestion: true,
            creditedTo: 'Amber Heron',
            changes: [{ path: '/details/runtimeMinutes', from: 97, to: 99 }],
          },
        ],
      },
    },
    301: titleMoved,
  },
  errors: [],
});

export const readTitle = defineRoute({
  method: 'GET',
  path: '/v1/titles/{slug}',
  access: 'all',
  tag: 'Titles',
  summary: 'Read a title page',
  description:
    'Everything that a title page shows. The document is prepared in advance, so its cost does not depend on ' +
    'the number of reviews.',
  params: { slug: titleSlug },
  headers: { 'If-None-Match': 'The ETag of the copy that the caller has' },
  answers: {
    200: {
      description: 'The page document',
      body: PageDocument,
      example: pageDocument,
      headers: { ETag: 'Changes when the page changes' },
    },
    301: titleMoved,
    304: { description: 'The copy that the caller has is current' },
  },
  errors: [],
});
