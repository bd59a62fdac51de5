import * as z from 'zod';
import { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import { PictureUpload } from '../titles/picture.ts';
import { Slug, Title } from '../titles/schema.ts';
import { titleSlug } from './parameters.ts';
import { defineRoute } from './route.ts';

const TitleVersion = z
  .strictObject({ slug: Slug, version: z.int() })
  .meta({ id: 'TitleVersion', description: 'A title, and the version that its facts have now' });

const TitleDraft = z
  .strictObject({
    title: Title,
    version: z.int(),
    changedAt: z.string(),
    createdBy: z.string().optional(),
    editedBy: z.string().optional(),
    revisions: z.array(Revision),
    published: z
      .strictObject({ revision: z.int(), publishedAt: z.string(), publishedBy: z.string().optional() })
      .optional(),
  })
  .meta({ id: 'TitleDraft', description: 'A title as editors see it, with every revision of its review' });

export const createTitle = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Add a title',
  description: 'The same title sent twice is created once.',
  body: Title,
  answers: {
    201: {
      description: 'The title is there',
      body: TitleVersion,
      headers: { Location: 'Where editors read it' },
    },
  },
  errors: ['slug-taken'],
});

export const readDraft = defineRoute({
  method: 'GET',
  path: '/v1/editorial/titles/{slug}',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Read a title with its revisions',
  params: { slug: titleSlug },
  answers: { 200: { description: 'The title and its revisions', body: TitleDraft } },
  errors: [],
});

export const replaceTitle = defineRoute({
  method: 'PUT',
  path: '/v1/editorial/titles/{slug}',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Replace the facts of a title',
  description: 'A title keeps its slug and kind.',
  params: { slug: titleSlug },
  headers: { 'If-Match': 'The version that the change was made for' },
  body: Title,
  answers: { 200: { description: 'The facts are replaced', body: TitleVersion } },
  errors: ['changed-meanwhile'],
});

export const createRevision = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/revisions',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Write a revision of the expert review',
  description: 'A revision that equals the latest one is that one.',
  params: { slug: titleSlug },
  body: ExpertReview,
  answers: { 201: { description: 'The revision is stored', body: Revision.omit({ content: true }) } },
  errors: ['changed-meanwhile'],
});

export const publish = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/publish',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Publish a revision',
  params: { slug: titleSlug },
  body: z.strictObject({ revision: z.int().min(1) }),
  example: { revision: 3 },
  answers: {
    200: {
      description: 'The revision is published; the page follows within seconds',
      body: z.strictObject({
        slug: Slug,
        revision: z.int(),
        publishedAt: z.string(),
        publishedBy: z.string(),
      }),
    },
  },
  errors: ['revision-not-found', 'changed-meanwhile'],
});

export const createMedia = defineRoute({
  method: 'POST',
  path: '/v1/editorial/media',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Get an address to upload a picture to',
  description:
    'The address takes one picture of the stated type, size and content within five minutes, with' +
    ' the headers that the answer names. What is there already cannot be replaced: the upload ' +
    'answers 412 then.',
  body: PictureUpload,
  answers: {
    201: {
      description: 'Where to upload it, and where it is seen afterwards',
      body: z.strictObject({
        uploadUrl: z.string(),
        headers: z.record(z.string(), z.string()),
        url: z.string(),
        expiresInSeconds: z.int(),
        createdAt: z.string(),
        createdBy: z.string(),
      }),
    },
  },
  errors: [],
});
