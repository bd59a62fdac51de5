import * as z from 'zod';
import { CommunityReview } from '../community-reviews/schema.ts';
import { Receipt } from '../moderation/receipt.ts';
import { StatementOfReasons } from '../moderation/statement-schema.ts';
import { editsPerClockHour } from '../people/limits.ts';
import { Suggestion } from '../suggestions/schema.ts';
import { plainText } from '../text/schema.ts';
import { receipt, review, statement, suggestion } from './examples/submissions.ts';
import { listOf } from './lists.ts';
import { receiptId, titleSlug } from './parameters.ts';
import { SubmissionQuery } from './queries.ts';
import { acceptedSubmission } from './receipts.ts';
import { defineRoute } from './route.ts';

const ReceiptList = listOf(Receipt);
export type ReceiptList = z.output<typeof ReceiptList>;

export const submitSuggestion = defineRoute({
  method: 'POST',
  path: '/v1/titles/{slug}/suggestions',
  access: 'author',
  tag: 'Submissions',
  summary: 'Suggest a change to a title page',
  description:
    'The patch is checked against the page as it is now, or as it was in the `revision` that the reader has seen. If a field ' +
    'cannot have the value, the answer is 422 and `errors` names it as `patch.0.path` or `patch.0.value`. ' +
    'Editors decide after screening; the receipt tells what became of it.',
  params: { slug: titleSlug },
  body: Suggestion,
  example: suggestion,
  answers: { 202: acceptedSubmission },
  errors: ['patch-not-possible', 'too-many', 'idempotency-key-reused', 'not-editable', 'changed-meanwhile'],
  rateLimit: 'A few submissions an hour, and more for people with accepted submissions.',
});

export const readSubmission = defineRoute({
  method: 'GET',
  path: '/v1/submissions/{receipt}',
  access: 'holder',
  tag: 'Submissions',
  summary: 'Read the state of a submission',
  description: 'Anybody who has the receipt can read its state; only the signed-in author gets the text.',
  params: { receipt: receiptId },
  answers: { 200: { description: 'The receipt', body: Receipt, example: receipt } },
  errors: [],
});

export const resubmit = defineRoute({
  method: 'PUT',
  path: '/v1/submissions/{receipt}',
  access: 'author',
  tag: 'Submissions',
  summary: 'Edit and resubmit a submission',
  description:
    'Replaces the whole submission. To change single fields of a review, send it to the reviews of its title. An open appeal ' +
    'of the author ends; the decision about the new text can be appealed.',
  params: { receipt: receiptId },
  idempotencyKey: true,
  bodies: { review: CommunityReview, suggestion: Suggestion },
  example: review,
  answers: { 202: acceptedSubmission },
  errors: [
    'title-not-found',
    'patch-not-possible',
    'too-many',
    'idempotency-key-reused',
    'not-editable',
    'changed-meanwhile',
  ],
  rateLimit: `${editsPerClockHour} edits an hour; after 20 edits of the same text, one a minute.`,
});

export const withdraw = defineRoute({
  method: 'DELETE',
  path: '/v1/submissions/{receipt}',
  access: 'signed-in',
  tag: 'Submissions',
  summary: 'Withdraw a submission',
  description: 'Withdrawing twice has the same effect as once.',
  params: { receipt: receiptId },
  answers: { 204: { description: 'The submission is withdrawn' } },
  errors: ['changed-meanwhile'],
});

export const listMySubmissions = defineRoute({
  method: 'GET',
  path: '/v1/me/submissions',
  access: 'signed-in',
  tag: 'Submissions',
  summary: 'List your submissions',
  query: SubmissionQuery,
  answers: {
    200: {
      description: 'A page of receipts, newest first',
      body: ReceiptList,
      example: { items: [receipt] },
    },
  },
  errors: [],
});

/** The body of an appeal. */
const AppealRequest = z
  .strictObject({ text: plainText({ min: 1, max: 3000 }).meta({ description: 'Why the decision is wrong' }) })
  .meta({ id: 'AppealRequest', description: 'Why another person should review the decision' });

export const appeal = defineRoute({
  method: 'POST',
  path: '/v1/submissions/{receipt}/appeal',
  access: 'author',
  tag: 'Submissions',
  summary: 'Appeal against a decision',
  description:
    'The author of a submission and the people who reported it can appeal against a decision about it: ' +
    'free of charge, once for each decision, within six months. Another person decides the appeal.',
  params: { receipt: receiptId },
  body: AppealRequest,
  example: { text: 'The name that you marked is that of a character.' },
  answers: { 202: { ...acceptedSubmission, description: 'The appeal is open' } },
  errors: ['not-appealable', 'already-appealed', 'idempotency-key-reused', 'changed-meanwhile'],
});

export const readStatement = defineRoute({
  method: 'GET',
  path: '/v1/submissions/{receipt}/statement',
  access: 'holder',
  tag: 'Submissions',
  summary: 'Read the statement of reasons',
  description:
    'The statement of reasons for the latest decision that refused or hid this submission, in the field' +
    ' names of the EU transparency database (Regulation (EU) 2022/2065, Articles 17 and 24(5)).',
  params: { receipt: receiptId },
  answers: { 200: { description: 'The statement', body: StatementOfReasons, example: statement } },
  errors: ['statement-not-found'],
});
