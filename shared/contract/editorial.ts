import * as z from 'zod';
import { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import { PictureState } from '../pictures/state.ts';
import { PictureUpload } from '../pictures/upload.ts';
import { Slug, Title } from '../titles/schema.ts';
import {
  pictureUpload,
  storedPicture,
  titleDraft,
  titleVersion,
  uploadAddress,
} from './examples/editorial.ts';
import { expertReview, moment, revision, slug, title } from './examples/titles.ts';
import { pictureId, titleSlug } from './parameters.ts';
import { defineRoute } from './route.ts';

const TitleVersion = z
  .strictObject({ slug: Slug, version: z.int() })
  .meta({ id: 'TitleVersion', description: 'A title and the current version of its facts' });

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
  .meta({
    id: 'TitleDraft',
    description: 'A title as editors see it, with its newest revisions, at most 100',
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
  errors: ['slug-taken'],
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
  description: 'The slug and the kind of a title cannot change.',
  params: { slug: titleSlug },
  headers: { 'If-Match': 'The version of the title that the change is based on' },
  body: Title,
  example: title,
  answers: { 200: { description: 'The facts are replaced', body: TitleVersion, example: titleVersion } },
  errors: ['changed-meanwhile'],
});

export const createRevision = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/revisions',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Add a revision of the expert review',
  description:
    'When the content equals the latest revision, no revision is added and the answer names the latest one. The ' +
    'Idempotency-Key is not stored: a repetition after another revision adds one more.',
  params: { slug: titleSlug },
  body: ExpertReview,
  example: expertReview,
  answers: {
    201: { description: 'The revision is stored', body: Revision.omit({ content: true }), example: revision },
  },
  errors: ['changed-meanwhile'],
});

export const publish = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/publish',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Publish a revision',
  params: { slug: titleSlug },
  body: z.strictObject({
    revision: z.int().min(1).meta({ description: 'The number of the revision that readers see from now on' }),
  }),
  example: { revision: 3 },
  answers: {
    200: {
      description: 'The revision is published; the title page shows it within seconds',
      body: z.strictObject({
        slug: Slug,
        revision: z.int(),
        publishedAt: z.string(),
        publishedBy: z.string(),
      }),
      example: { slug, revision: 3, publishedAt: moment, publishedBy: 'Linden Otter' },
    },
  },
  errors: ['revision-not-found', 'changed-meanwhile', 'idempotency-key-reused'],
});

export const createMedia = defineRoute({
  method: 'POST',
  path: '/v1/editorial/media',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Get an upload address for a picture',
  description:
    'The upload address accepts one picture of the stated type, size and content for five minutes. ' +
    'Send the headers that the answer names. An uploaded picture cannot be replaced: ' +
    'the upload then answers 412. After the upload the file is checked and written anew without its metadata; ' +
    '`statusUrl` says when it is ready, or why it is refused.',
  body: PictureUpload,
  example: pictureUpload,
  answers: {
    201: {
      description: 'The upload address, and the address at which the picture is then shown',
      body: z.strictObject({
        uploadUrl: z.string(),
        headers: z.record(z.string(), z.string()),
        id: z.string(),
        url: z.string(),
        statusUrl: z.string(),
        expiresInSeconds: z.int(),
        createdAt: z.string(),
        createdBy: z.string(),
      }),
      example: uploadAddress,
    },
  },
  errors: [],
});

export const readMediaState = defineRoute({
  method: 'GET',
  path: '/v1/editorial/media/{id}',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Read the state of an uploaded picture',
  description:
    'A picture is `waiting` until its file is uploaded and checked, usually within seconds. The `errors` of a `refused` ' +
    'one name the field of the upload that is wrong, or `content`. Titles may name a picture that is waiting; its page ' +
    'shows it as soon as it is ready.',
  params: { id: pictureId },
  answers: {
    200: {
      description: 'The state of the picture',
      body: z.strictObject({
        id: z.string(),
        state: PictureState,
        url: z.string(),
        contentType: z.string(),
        bytes: z.int(),
        width: z.int().optional(),
        height: z.int().optional(),
        widths: z.array(z.int()).optional(),
        errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
        createdAt: z.string(),
        createdBy: z.string(),
      }),
      example: storedPicture,
    },
  },
  errors: ['media-not-found'],
});
