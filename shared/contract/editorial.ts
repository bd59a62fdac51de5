import * as z from 'zod';
import { Revision } from '../expert-reviews/schema.ts';
import { plainText, timestamp } from '../text/schema.ts';
import { Slug, Title } from '../titles/schema.ts';
import {
  EditorialTitle,
  FactsReplacement,
  PublicationAnswer,
  PublicNote,
  RevisionDraft,
  TitleDraft,
  TitleLogEntry,
  TitleVersion,
} from './editorial-schemas.ts';
import { editorialTitle, titleDraft, titleLogEntry, titleVersion } from './examples/editorial.ts';
import { expertReview, moment, revision, slug, title } from './examples/titles.ts';
import { listOf } from './lists.ts';
import { revisionNumber, titleSlug } from './parameters.ts';
import { EditorialTitleQuery, LogQuery } from './queries.ts';
import { defineRoute } from './route.ts';

export const listEditorialTitles = defineRoute({
  method: 'GET',
  path: '/v1/editorial/titles',
  access: 'editor',
  tag: 'Editorial',
  summary: 'List titles and drafts',
  query: EditorialTitleQuery,
  answers: {
    200: {
      description: 'A page of titles in every state',
      body: listOf(EditorialTitle),
      example: { items: [editorialTitle] },
    },
  },
  errors: [],
});

export const createTitle = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Add a title',
  description:
    'Sending the same title twice creates it once. The Idempotency-Key is not stored: a repetition after the title was ' +
    'edited is refused with `slug-taken`.',
  body: Title,
  example: title,
  answers: {
    201: {
      description: 'The title exists',
      body: TitleVersion,
      example: { slug, version: 1 },
      headers: { Location: 'The address at which editors read the title' },
    },
  },
  errors: ['slug-taken', 'external-id-taken', 'changed-meanwhile'],
});

export const readDraft = defineRoute({
  method: 'GET',
  path: '/v1/editorial/titles/{slug}',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Read a title with its revisions',
  params: { slug: titleSlug },
  answers: { 200: { description: 'The title and its revisions', body: TitleDraft, example: titleDraft } },
  errors: [],
});

export const replaceTitle = defineRoute({
  method: 'PUT',
  path: '/v1/editorial/titles/{slug}',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Replace the facts of a title',
  description:
    'On a published page the new facts appear at once, as a new revision, and the note is in the history of the page. The ' +
    'slug and the kind of a title cannot change. When the facts are those of the title already, nothing is written, and the ' +
    'answer names the present version.',
  params: { slug: titleSlug },
  headers: { 'If-Match': 'The version of the title that the change is based on' },
  body: FactsReplacement,
  example: title,
  answers: { 200: { description: 'The facts are replaced', body: TitleVersion, example: titleVersion } },
  errors: ['title-merged', 'changed-meanwhile', 'external-id-taken'],
});

export const createRevision = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/revisions',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Add a revision of the expert review',
  description:
    'When the content equals the latest revision, no revision is added and the answer names the latest one. The ' +
    'Idempotency-Key is not stored: a repetition after another revision adds one more. With `title` the revision changes ' +
    'the facts, too. With `version` it is refused when the title has changed since. With `merges` its author approves a ' +
    'waiting revision of another editor and decides the fields that were published differently since; the other editor may ' +
    'then publish it.',
  params: { slug: titleSlug },
  body: RevisionDraft,
  example: expertReview,
  answers: {
    201: { description: 'The revision is stored', body: Revision.omit({ content: true }), example: revision },
  },
  errors: [
    'title-merged',
    'changed-meanwhile',
    'external-id-taken',
    'version-conflict',
    'second-editor-needed',
  ],
});

export const discardRevision = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/revisions/{revision}/discard',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Discard a revision that nobody has published',
  description:
    'It waits no more, and it stays in the list of revisions: a new revision can say the same. What is written after that ' +
    'no longer follows it. What was written before still needs another editor than its author.',
  params: { slug: titleSlug, revision: revisionNumber },
  body: z.strictObject({
    note: plainText({ min: 1, max: 600 }).optional().meta({ description: 'Why, for other editors' }),
    version: z.int().optional().meta({ description: 'The version of the title; refused if it has changed' }),
  }),
  example: { note: 'The scene that it describes was cut.' },
  answers: { 200: { description: 'The revision is discarded', body: TitleVersion, example: titleVersion } },
  errors: ['title-merged', 'not-waiting', 'version-conflict', 'changed-meanwhile', 'external-id-taken'],
});

export const publish = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/publish',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Publish a revision',
  description:
    'A revision is published by another editor than its author, and than the authors of the unpublished revisions ' +
    'before it that nobody has approved or discarded, unless the installation allows one editor to do both. When ' +
    'another revision was published since this one was written, both are merged field by field into a new one. Publishing an ' +
    'earlier revision restores it, with the facts that were corrected since the title was taken off the site.',
  params: { slug: titleSlug },
  body: z.strictObject({
    revision: z.int().min(1).meta({ description: 'The number of the revision that readers see from now on' }),
    at: timestamp.optional().meta({
      description: 'When to publish it, at most twenty years from now; now, if left out or in the past',
    }),
    note: PublicNote.optional().meta({
      description: 'What readers see about the change in the history of the page',
    }),
    version: z.int().optional().meta({ description: 'The version of the title; refused if it has changed' }),
  }),
  example: { revision: 3 },
  answers: {
    200: {
      description: 'The revision is published; the title page shows it within seconds',
      body: PublicationAnswer,
      example: { slug, version: 5, revision: 3, publishedAt: moment, publishedBy: 'Linden Otter' },
    },
    202: {
      description: 'The revision will be published at the time',
      body: z.strictObject({ slug: Slug, version: z.int(), revision: z.int(), at: timestamp }),
      example: { slug, version: 5, revision: 3, at: moment },
    },
  },
  errors: [
    'title-merged',
    'revision-not-found',
    'not-waiting',
    'second-editor-needed',
    'edits-conflict',
    'version-conflict',
    'changed-meanwhile',
    'external-id-taken',
    'idempotency-key-reused',
  ],
});

export const cancelSchedule = defineRoute({
  method: 'DELETE',
  path: '/v1/editorial/titles/{slug}/schedule',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Cancel the scheduled publication of a title',
  params: { slug: titleSlug },
  answers: {
    200: { description: 'Nothing is scheduled any more', body: TitleVersion, example: titleVersion },
  },
  errors: ['title-merged', 'not-scheduled', 'changed-meanwhile', 'external-id-taken'],
});

export const unpublish = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/unpublish',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Take a title off the site',
  description:
    'Its page answers 404 until a revision is published again. Reviews, revisions and the log stay.',
  params: { slug: titleSlug },
  body: z.strictObject({
    note: PublicNote.meta({
      description: 'Why, as the history of the page says it when it is published again',
    }),
    version: z.int().optional().meta({ description: 'The version of the title; refused if it has changed' }),
  }),
  example: { note: 'The work was withdrawn by its publisher.' },
  answers: { 200: { description: 'The title is off the site', body: TitleVersion, example: titleVersion } },
  errors: ['title-merged', 'not-published', 'version-conflict', 'changed-meanwhile', 'external-id-taken'],
});

export const readTitleLog = defineRoute({
  method: 'GET',
  path: '/v1/editorial/titles/{slug}/log',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Read what was done to a title, and by whom',
  params: { slug: titleSlug },
  query: LogQuery,
  answers: {
    200: {
      description: 'A page of the log, the latest first',
      body: listOf(TitleLogEntry),
      example: { items: [titleLogEntry] },
    },
  },
  errors: [],
});
