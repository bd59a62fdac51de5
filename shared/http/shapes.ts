import * as z from 'zod';
import { CommunityReview, PublishedReview, ReviewChange } from '../community-reviews/schema.ts';
import { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import { ReceiptShape } from '../moderation/receipt-shape.ts';
import { Suggestion } from '../suggestions/schema.ts';
import { PageDocument } from '../titles/page-document.ts';
import { PictureUpload } from '../titles/picture.ts';
import { Slug, Title, TitleCard } from '../titles/schema.ts';
import { Accepted, communityShapes, Me } from './community-shapes.ts';
import { moderationShapes } from './moderation-shapes.ts';
import { MeQuery, ReviewQuery, SubmissionQuery, TitleQuery, TransparencyQuery } from './queries.ts';
import type { editorialRoutes, moderationRoutes, publicRoutes } from './routes.ts';

/** What goes into a route and what comes out: the answer's status and body. */
export interface Shape {
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: { status: number; body?: z.ZodType };
}

type RouteName = keyof typeof publicRoutes | keyof typeof editorialRoutes | keyof typeof moderationRoutes;

const listOf = (item: z.ZodType) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().optional(), total: z.int().optional() });

const Versioned = z.strictObject({ slug: Slug, version: z.int() });

/** The shapes of every route, for the API description. */
export const shapes: Record<RouteName, Shape> = {
  listTitles: { query: TitleQuery, answer: { status: 200, body: listOf(TitleCard) } },
  readTitle: { answer: { status: 200, body: PageDocument } },
  listReviews: { query: ReviewQuery, answer: { status: 200, body: listOf(PublishedReview) } },
  submitReview: { body: ReviewChange, answer: { status: 202, body: Accepted } },
  submitSuggestion: { body: Suggestion, answer: { status: 202, body: Accepted } },
  readSubmission: { answer: { status: 200, body: ReceiptShape } },
  resubmit: { body: z.union([CommunityReview, Suggestion]), answer: { status: 202, body: Accepted } },
  withdraw: { answer: { status: 204 } },
  readMe: { query: MeQuery, answer: { status: 200, body: Me } },
  listMySubmissions: { query: SubmissionQuery, answer: { status: 200, body: listOf(ReceiptShape) } },
  ...communityShapes,
  appeal: {
    body: z.strictObject({ text: z.string().min(1).max(3000) }),
    answer: { status: 202, body: Accepted },
  },
  readStatement: { answer: { status: 200, body: z.looseObject({ puid: z.string() }) } },
  readTransparency: {
    query: TransparencyQuery,
    answer: { status: 200, body: z.looseObject({ decisions: z.int() }) },
  },
  ...moderationShapes,
  describe: { answer: { status: 200, body: z.looseObject({ openapi: z.string() }) } },
  health: { answer: { status: 200, body: z.strictObject({ status: z.literal('ok') }) } },
  createTitle: { body: Title, answer: { status: 201, body: Versioned } },
  readDraft: {
    answer: {
      status: 200,
      body: z.strictObject({
        title: Title,
        version: z.int(),
        changedAt: z.string(),
        createdBy: z.string().optional(),
        editedBy: z.string().optional(),
        revisions: z.array(Revision),
        published: z
          .strictObject({ revision: z.int(), publishedAt: z.string(), publishedBy: z.string().optional() })
          .optional(),
      }),
    },
  },
  replaceTitle: { body: Title, answer: { status: 200, body: Versioned } },
  createRevision: {
    body: ExpertReview,
    answer: { status: 201, body: Revision.omit({ content: true }) },
  },
  publish: {
    body: z.strictObject({ revision: z.int().min(1) }),
    answer: {
      status: 200,
      body: z.strictObject({
        slug: Slug,
        revision: z.int(),
        publishedAt: z.string(),
        publishedBy: z.string(),
      }),
    },
  },
  createMedia: {
    body: PictureUpload,
    answer: {
      status: 201,
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
};
