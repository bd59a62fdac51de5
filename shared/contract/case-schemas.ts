import * as z from 'zod';
import { CommunityReview } from '../community-reviews/schema.ts';
import { spoilerMarks } from '../community-reviews/spoiler.ts';
import { caseKinds, caseStates } from '../moderation/case.ts';
import { DecisionRequest } from '../moderation/decision-request.ts';
import { Span } from '../moderation/receipt.ts';
import { submissionStates } from '../moderation/submission-machine.ts';
import { Audience } from '../people/audience.ts';
import { findingSchema } from '../screening/finding.ts';
import { Suggestion } from '../suggestions/schema.ts';
import { timestamp } from '../text/schema.ts';
import { listOf } from './lists.ts';

const summary = {
  id: z.string(),
  version: z.int(),
  state: z.enum(caseStates),
  kind: z.enum(caseKinds),
  receipt: z.string(),
  title: z.strictObject({ slug: z.string(), name: z.string() }),
  audience: Audience,
  category: z.string(),
  priority: z.int().min(0).max(9),
  openedAt: timestamp,
  reports: z.int().optional().meta({ description: 'How many readers reported it' }),
  coordinated: z.literal(true).optional().meta({
    description: 'Many reports came in a short time, most of them from new accounts',
  }),
  about: z
    .literal('name')
    .optional()
    .meta({ description: 'Present when an appeal is about a public name, not a text' }),
  assignee: z.string().optional(),
  leaseUntil: timestamp.optional(),
  mine: z.literal(true).optional().meta({ description: 'Present when the caller has claimed the case' }),
  conflict: z.literal(true).optional().meta({
    description: 'Present when the caller is involved in the case and may not claim it',
  }),
  confidential: z.literal(true).optional().meta({
    description: 'Present when only moderators who are trained in child protection may read the case',
  }),
  closedAt: timestamp.optional(),
};

const appealBy = { by: z.enum(['author', 'reporter']) };

/** A case without the texts that it is about. Every request that changes a case is answered with it. */
export const CaseSummary = z
  .strictObject({ ...summary, appeal: z.strictObject(appealBy).optional() })
  .meta({ id: 'CaseSummary', description: 'An open question for a person' });
export type CaseSummary = z.output<typeof CaseSummary>;

/** A case as the queue lists it. */
export const ListedCase = z
  .strictObject({ ...summary, appeal: z.strictObject(appealBy).optional(), author: z.string() })
  .meta({ id: 'ListedCase', description: 'A case in the queue, with the public name of the author' });
export type ListedCase = z.output<typeof ListedCase>;

/** A case after a decision. */
export const DecidedCase = z
  .strictObject({
    ...summary,
    appeal: z.strictObject(appealBy).optional(),
    outcome: DecisionRequest.shape.outcome,
    undoUntil: timestamp.optional().meta({ description: 'The decision can be undone until this time' }),
  })
  .meta({ id: 'DecidedCase', description: 'A case after a decision' });

/** A report as moderators see it, without the reporter. `weight` is 0 to 3 and depends on the reporter's record. */
export const ReaderReport = z
  .strictObject({
    reason: z.string(),
    at: timestamp,
    weight: z.int(),
    newAccount: z.boolean(),
    trusted: z.literal(true).optional().meta({
      description:
        'Present when the reporter was appointed as a trusted reporter; their report alone can hide a review',
    }),
    text: z.string().optional(),
  })
  .meta({ id: 'ReaderReport', description: 'A report as moderators see it, without its reporter' });
export type ReaderReport = z.output<typeof ReaderReport>;

/** An earlier decision about the same target. */
export const PastDecision = z
  .strictObject({
    sequence: z.int(),
    outcome: z.string(),
    reasons: z.array(z.string()),
    decidedAt: timestamp,
    decidedBy: z.string(),
    policyVersion: z.string(),
    publicNote: z.string().optional(),
    internalNote: z.string().optional(),
    hash: z.string(),
  })
  .meta({ id: 'PastDecision', description: 'An earlier decision about the same target' });
export type PastDecision = z.output<typeof PastDecision>;

const texts = z.record(z.string(), z.string());
const author = z.strictObject({
  handle: z.string(),
  audience: Audience,
  submissions: z
    .record(z.string(), z.int())
    .meta({ description: 'How many submissions the author has in each state' }),
  strikes: z.array(
    z.strictObject({ code: z.string(), weight: z.number(), at: z.string(), endsAt: z.string() }),
  ),
});

const StoredReview = CommunityReview.extend({
  sentOn: z.string().optional().meta({ description: 'The day on which the author sent it' }),
  beforePremiere: z
    .literal(true)
    .optional()
    .meta({ description: 'Set when the review was sent before the premiere of the work' }),
  mark: z
    .enum(spoilerMarks)
    .optional()
    .meta({
      description:
        'Whether it gives the ending away: `found` means that screening says so, `marked` that a person says so, ' +
        '`cleared` that a person says it does not',
    }),
}).meta({
  id: 'StoredReview',
  description: 'A review as its author sent it, with a note by screening or staff on spoilers',
});

/** A case with everything that a moderator needs to decide it. */
export const CaseInFull = z
  .strictObject({
    ...summary,
    submission: z.strictObject({
      kind: z.enum(['review', 'suggestion', 'name']),
      state: z.enum(submissionStates),
      revision: z.int(),
      submittedAt: timestamp,
      content: z.union([StoredReview, Suggestion]).optional(),
      published: StoredReview.optional(),
    }),
    texts: texts.meta({ description: 'Every text that the case is about, by field name' }),
    newerTexts: texts
      .optional()
      .meta({ description: 'Texts that the author sent later; they are decided separately' }),
    reportedTexts: texts.optional().meta({
      description:
        'The texts that readers reported; present when the author has since changed or withdrawn them',
    }),
    findings: z.array(findingSchema),
    spans: z.array(Span.extend({ category: z.string() })),
    reasons: z.array(
      z.strictObject({
        code: z.string(),
        spans: z.array(Span),
        text: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
    name: z.strictObject({ reported: z.string(), given: z.string() }).optional().meta({
      description: 'The public name that readers reported, and the name that its owner gets if it is reset',
    }),
    author,
    decisions: z.array(PastDecision),
    readerReports: z
      .array(ReaderReport)
      .optional()
      .meta({ description: 'The newest 50 reports, newest first' }),
    appeal: z.strictObject({ ...appealBy, text: z.string(), openedAt: timestamp }).optional(),
    undoUntil: timestamp.optional(),
  })
  .meta({ id: 'CaseInFull', description: 'A case with everything that a moderator needs to decide it' });
export type CaseInFull = z.output<typeof CaseInFull>;

/** The result for each case of a request that decides several cases. */
export const ManyDecided = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      version: z.int().optional(),
      state: z.enum(caseStates).optional(),
      code: z.string().optional(),
    }),
  ),
});
export type ManyDecided = z.output<typeof ManyDecided>;

/** How many open cases there are in each state. */
export const QueueCounts = z.strictObject({ waiting: z.int(), assigned: z.int(), escalated: z.int() });
export type QueueCounts = z.output<typeof QueueCounts>;

/** A page of cases. */
export const CaseList = listOf(ListedCase);
export type CaseList = z.output<typeof CaseList>;
