import * as z from 'zod';
import { PublishedReview, ReviewChange } from '../community-reviews/schema.ts';
import { ReportRequest } from '../moderation/report.ts';
import { listOf } from './lists.ts';
import { reviewId, titleSlug } from './parameters.ts';
import { HelpfulQuery, ReviewQuery } from './queries.ts';
import { acceptedSubmission } from './receipts.ts';
import { defineRoute } from './route.ts';

const ReviewList = listOf(PublishedReview);
export type ReviewList = z.output<typeof ReviewList>;

export const listReviews = defineRoute({
  method: 'GET',
  path: '/v1/titles/{slug}/reviews',
  access: 'all',
  tag: 'Reviews',
  summary: 'List community reviews',
  params: { slug: titleSlug },
  query: ReviewQuery,
  answers: { 200: { description: 'A page of published reviews', body: ReviewList } },
  errors: [],
});

export const submitReview = defineRoute({
  method: 'POST',
  path: '/v1/titles/{slug}/reviews',
  access: 'author',
  tag: 'Reviews',
  summary: 'Rate or review a title',
  description:
    'A person has one review of a title: sending another one is an edit of it. In an edit, a ' +
    'field that is left out stays and `null` removes it.',
  params: { slug: titleSlug },
  body: ReviewChange,
  example: { stars: 4, age: 14, text: 'My son and I talked about it for a week.' },
  answers: { 202: acceptedSubmission },
  errors: ['too-many', 'idempotency-key-reused', 'not-editable', 'changed-meanwhile'],
  rateLimit: 'A few submissions an hour, more with each one that was accepted; 100 edits an hour.',
});

export const voteHelpful = defineRoute({
  method: 'POST',
  path: '/v1/reviews/{id}/helpful',
  access: 'author',
  tag: 'Reviews',
  summary: 'Say that a review helped',
  description: 'Voting twice is the same as once.',
  params: { id: reviewId },
  body: z.strictObject({}).optional(),
  answers: { 204: { description: 'The vote counts' } },
  errors: ['own-review', 'too-many', 'changed-meanwhile'],
});

export const takeHelpfulBack = defineRoute({
  method: 'DELETE',
  path: '/v1/reviews/{id}/helpful',
  access: 'author',
  tag: 'Reviews',
  summary: 'Take back that a review helped',
  params: { id: reviewId },
  body: z.strictObject({}).optional(),
  answers: { 204: { description: 'There is no vote of the caller any more' } },
  errors: ['own-review', 'too-many', 'changed-meanwhile'],
});

const HelpfulReviews = z.strictObject({ items: z.array(z.string()) });
export type HelpfulReviews = z.output<typeof HelpfulReviews>;

export const listHelpful = defineRoute({
  method: 'GET',
  path: '/v1/me/helpful',
  access: 'signed-in',
  tag: 'Reviews',
  summary: 'List which reviews of a title helped you',
  query: HelpfulQuery,
  answers: {
    200: {
      description: 'The public ids of the reviews that the caller found helpful',
      body: HelpfulReviews,
    },
  },
  errors: [],
});

export const reportReview = defineRoute({
  method: 'POST',
  path: '/v1/reviews/{id}/reports',
  access: 'author',
  tag: 'Reviews',
  summary: 'Report a review',
  description:
    'One report for each person and review: reporting again answers with the receipt of the ' +
    'first. The reason `name` is about the public name beside the review.',
  params: { id: reviewId },
  body: ReportRequest,
  example: { reason: 'spam', text: 'The same text stands under three other films.' },
  answers: { 202: acceptedSubmission },
  errors: ['own-review', 'name-reset', 'too-many', 'idempotency-key-reused', 'changed-meanwhile'],
  rateLimit: 'A few reports an hour, more for those whose reports were upheld.',
});
