import * as z from 'zod';
import { Slug } from '../titles/schema.ts';
import { PublicNote } from './editorial-schemas.ts';
import { exampleIds } from './examples/ids.ts';
import { slug } from './examples/titles.ts';
import { titleSlug } from './parameters.ts';
import { defineRoute } from './route.ts';

/** The most reviews, and the most suggestions, that one request moves. */
const maxMoved = 100;

const other = 'the-lantern-keepers-2015';
const version = z.int().meta({ description: 'The version of the title; refused if it has changed' });
const note = PublicNote.optional().meta({ description: 'Why; the log and the history of the page say it' });
const ids = (what: string) =>
  z
    .array(z.string().min(1).max(300))
    .max(maxMoved)
    .default([])
    .meta({ description: `The ids of the ${what} to move, at most ${maxMoved}` });

export const mergeTitle = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/merge',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Merge a title into another one',
  description:
    'Takes the page off the site; its address leads to the other title. Reviews, suggestions and their receipts move there ' +
    'within minutes, and nothing becomes visible that was not. Of several reviews by one person the one that readers see ' +
    'stands, or else the newer one. A published title can be merged only into a published one of the same kind.',
  params: { slug: titleSlug },
  body: z.strictObject({
    into: Slug.meta({ description: 'The slug of the title that stays' }),
    version,
    note,
  }),
  example: { into: slug, version: 4, note: 'The same film, added twice.' },
  answers: {
    200: {
      description: 'The title is merged; its submissions are being moved',
      body: z.strictObject({ slug: Slug, version: z.int(), mergedInto: Slug, intoVersion: z.int() }),
      example: { slug: other, version: 5, mergedInto: slug, intoVersion: 9 },
    },
  },
  errors: [
    'title-merged',
    'merge-not-possible',
    'version-conflict',
    'changed-meanwhile',
    'external-id-taken',
    'idempotency-key-reused',
  ],
});

export const splitTitle = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/split',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Bring back a merged title, or move reviews to another title',
  description:
    'Without `into` it brings a merged title back, off the site: its address no longer leads to the other title, and what ' +
    'came from it moves back within minutes. With `into` it moves the named reviews and suggestions of a title to another one.',
  params: { slug: titleSlug },
  body: z.strictObject({
    into: Slug.optional().meta({ description: 'The slug of the title that receives the named submissions' }),
    reviews: ids('reviews'),
    suggestions: ids('suggestions'),
    version,
    note,
  }),
  example: { into: other, reviews: [exampleIds.review], version: 9 },
  answers: {
    200: {
      description: 'The submissions are being moved',
      body: z.strictObject({ slug: Slug, version: z.int(), other: Slug, otherVersion: z.int() }),
      example: { slug, version: 10, other, otherVersion: 2 },
    },
  },
  errors: [
    'title-merged',
    'not-merged',
    'move-not-possible',
    'version-conflict',
    'changed-meanwhile',
    'external-id-taken',
    'idempotency-key-reused',
  ],
});
