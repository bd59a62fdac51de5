import * as z from 'zod';
import { TransparencyReport } from '../moderation/transparency-schema.ts';
import { transparency } from './examples/submissions.ts';
import { TransparencyQuery } from './queries.ts';
import { defineRoute } from './route.ts';

export const readTransparency = defineRoute({
  method: 'GET',
  path: '/v1/transparency',
  access: 'all',
  tag: 'Transparency',
  summary: 'Read the published numbers about decisions',
  query: TransparencyQuery,
  answers: {
    200: {
      description: 'The numbers of the last `days` days',
      body: TransparencyReport,
      example: transparency,
    },
  },
  errors: [],
});

export const describe = defineRoute({
  method: 'GET',
  path: '/v1/openapi.json',
  access: 'all',
  tag: 'Service',
  summary: 'Read this OpenAPI document',
  headers: { 'If-None-Match': 'The ETag of the copy that the caller has' },
  answers: {
    200: {
      description: 'The OpenAPI document',
      body: z.looseObject({ openapi: z.string() }),
      example: { openapi: '3.1.1', info: { title: 'Nightlight', version: '1' }, paths: {} },
      headers: { ETag: 'Changes when the document changes' },
    },
    304: { description: 'The copy that the caller has is current' },
  },
  errors: [],
});

export const health = defineRoute({
  method: 'GET',
  path: '/v1/health',
  access: 'all',
  tag: 'Service',
  summary: 'Check that the service answers',
  answers: {
    200: {
      description: 'The service answers',
      body: z.strictObject({ status: z.literal('ok') }),
      example: { status: 'ok' },
    },
  },
  errors: [],
});

/** Serves uploaded pictures. It is not part of the JSON API. */
export const readMedia = defineRoute({
  method: 'GET',
  path: '/media/{proxy+}',
  access: 'all',
  tag: 'Service',
  summary: 'Read a picture',
  headers: { 'If-None-Match': 'The ETag of the copy that the caller has' },
  answers: {
    200: {
      description: 'The picture',
      contentType: 'image/*',
      headers: { ETag: 'Changes when the picture changes' },
    },
    304: { description: 'The copy that the caller has is current' },
  },
  errors: ['media-not-found'],
});
