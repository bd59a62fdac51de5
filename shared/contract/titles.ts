import * as z from 'zod';
import { PageDocument } from '../titles/page-document.ts';
import { TitleCard } from '../titles/schema.ts';
import { pageDocument, titleCard } from './examples/titles.ts';
import { listOf } from './lists.ts';
import { titleSlug } from './parameters.ts';
import { TitleQuery } from './queries.ts';
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
    304: { description: 'The copy that the caller has is current' },
  },
  errors: [],
});
