import * as z from 'zod';
import { PictureState } from '../pictures/state.ts';
import { PictureUpload } from '../pictures/upload.ts';
import { pictureUpload, storedPicture, uploadAddress } from './examples/editorial.ts';
import { pictureId } from './parameters.ts';
import { defineRoute } from './route.ts';

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
