import * as z from 'zod';
import { Slug } from '../titles/schema.ts';
import { pictureName } from './examples/editorial.ts';
import { exampleIds } from './examples/ids.ts';
import { slug } from './examples/titles.ts';
import type { PathParameter } from './route.ts';

/** A title's slug in a path. A malformed slug is answered with 404, like an unknown one. */
export const titleSlug = {
  schema: Slug,
  notFound: 'title-not-found',
  description: "The title's slug",
  example: slug,
} as const satisfies PathParameter;

/** The number of a revision of a title. */
export const revisionNumber = {
  schema: z.string().regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1'),
  notFound: 'revision-not-found',
  description: 'The number of the revision',
  example: '3',
} as const satisfies PathParameter;

/** The receipt of a submission or a report. */
export const receiptId = {
  schema: z.string().min(1).max(300),
  notFound: 'submission-not-found',
  description: 'The receipt from the answer to the submission',
  example: exampleIds.receipt,
} as const satisfies PathParameter;

/** The public id of a community review. */
export const reviewId = {
  schema: z.string().min(1).max(300),
  notFound: 'review-not-found',
  description: 'The public id of the review, which is not its receipt',
  example: exampleIds.review,
} as const satisfies PathParameter;

/** The id of a picture: its path below `/media/`, with `~` for `/`. */
export const pictureId = {
  schema: z.string().regex(/^[a-z0-9-]+(~[a-z0-9-]+){0,9}\.[a-z]+$/),
  notFound: 'media-not-found',
  description: 'The id of the picture, from the answer to the request for its upload',
  example: pictureName,
} as const satisfies PathParameter;

/** The id of a suggestion, as editors know it. */
export const suggestionId = {
  schema: z.string().min(1).max(300),
  notFound: 'suggestion-not-found',
  description: 'The id of the suggestion, from the list of suggestions',
  example: exampleIds.suggestion,
} as const satisfies PathParameter;

/** The id of a moderation case. */
export const caseId = {
  schema: z.string().min(1).max(300),
  notFound: 'case-not-found',
  description: 'The id of the case, from the list of cases',
  example: exampleIds.case,
} as const satisfies PathParameter;
