import * as z from 'zod';
import { PublishedReview, ReviewChange } from '../community-reviews/schema.ts';
import { ReportRequest } from '../moderation/report.ts';
import { editsPerClockHour, perClockHour } from '../people/limits.ts';
import { exampleIds } from './examples/ids.ts';
import { review } from './examples/submissions.ts';
import { publishedReview } from './examples/titles.ts';
import { listOf } from './lists.ts';
import { titleMoved } from './moved.ts';
import { reviewId, titleSlug } from './parameters.ts';
import { HelpfulQuery, ReviewQuery } from './queries.ts';
import { acceptedSubmission } from './receipts.ts';
import { defineRoute } from './route.ts';

const votes = `${perClockHour.vote} an hour; votes and their removals both count.`;

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
  answers: {
    200: {
      description: 'A page of published reviews',
      body: ReviewList,
      example: { items: [publishedReview] },
    },
    301: titleMoved,
  },
  errors: [],
});

export const submitReview = defineRoute({
  method: 'POST',
  path: '/v1/titles/{slug}/reviews',
  access: 'author',
  tag: 'Reviews',
  summary: 'Rate or review a title',
  description:
    'A person has one review of a title; sending another one edits it. In an edit, a ' +
    'field that is left out does not change, and `null` removes the field. For a title that was merged it is a review of the ' +
    'other title.',
  params: { slug: titleSlug },
  body: ReviewChange,
  example: review,
  answers: { 202: acceptedSubmission },
  errors: ['too-many', 'idempotency-key-reused', 'not-editable', 'changed-meanwhile'],
  rateLimit:
    'A few submissions an hour, and more for people with accepted submissions; ' +
    `${editsPerClockHour} edits an hour.`,
});

export const voteHelpful = defineRoute({
  method: 'POST',
  path: '/v1/reviews/{id}/helpful',
  access: 'author',
  tag: 'Reviews',
  summary: 'Vote for a review as helpful',
  description: 'Voting twice has the same effect as once.',
  params: { id: reviewId },
  answers: { 204: { description: 'The vote counts' } },
  errors: ['own-review', 'too-many', 'changed-meanwhile'],
  rateLimit: votes,
});

export const takeHelpfulBack = defineRoute({
  method: 'DELETE',
  path: '/v1/reviews/{id}/helpful',
  access: 'author',
  tag: 'Reviews',
  summary: 'Remove a helpful vote',
  params: { id: reviewId },
  answers: { 204: { description: 'The caller has no vote on this review' } },
  errors: ['own-review', 'too-many', 'changed-meanwhile'],
  rateLimit: votes,
});

const HelpfulReviews = z.strictObject({ items: z.array(z.string()) });
export type HelpfulReviews = z.output<typeof HelpfulReviews>;

export const listHelpful = defineRoute({
  method: 'GET',
  path: '/v1/me/helpful',
  access: 'signed-in',
  tag: 'Reviews',
  summary: 'List the reviews of a title that you voted for',
  query: HelpfulQuery,
  answers: {
    200: {
      description: 'The public ids of the reviews that the caller found helpful',
      body: HelpfulReviews,
      example: { items: [exampleIds.review] },
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
    'A person can report a review once; reporting it again answers with the receipt of the first ' +
    'report. The reason `name` reports the public name of the author, not the text.',
  params: { id: reviewId },
  body: ReportRequest,
  example: { reason: 'spam', text: 'The same text stands under three other films.' },
  answers: { 202: acceptedSubmission },
  errors: ['own-review', 'name-reset', 'too-many', 'idempotency-key-reused', 'changed-meanwhile'],
  rateLimit: 'A few reports an hour, and more for people whose reports were upheld.',
});
