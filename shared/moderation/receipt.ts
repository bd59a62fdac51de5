import * as z from 'zod';
import { CommunityReview } from '../community-reviews/schema.ts';
import { fieldUses } from '../suggestions/compare-changes.ts';
import { Suggestion } from '../suggestions/schema.ts';
import { timestamp } from '../text/schema.ts';
import { reportAnswers } from './report-answers.ts';
import { appealTextStates } from './submission.ts';
import { submissionStates } from './submission-machine.ts';

/** A part of a submitted field, in UTF-16 units of the text as it was sent; the end is exclusive. */
export const Span = z
  .strictObject({ field: z.string(), start: z.int(), end: z.int() })
  .meta({ id: 'Span', description: 'A part of a submitted field, in UTF-16 units; the end is exclusive' });

/** What became of the suggestion that was there first. It says nothing about its reader, and has none of their words. */
const OriginalView = z
  .strictObject({
    state: z.enum(['waiting', 'applied', 'declined', 'gone']),
    revision: z.int().optional().meta({ description: 'The revision of the page that it made' }),
    reasons: z
      .array(z.string())
      .optional()
      .meta({ description: 'Why it was declined, if the editor chose usual reasons' }),
  })
  .meta({
    id: 'OriginalSuggestion',
    description:
      'Of a duplicate: what became of the suggestion that was there first. `gone`: it was withdrawn or erased. Not in lists',
  });
export type OriginalView = z.output<typeof OriginalView>;

/**
 * A submission or a report as everybody with its receipt sees it. Only its signed-in author gets `content`,
 * `name`, `spoiler` and `editWaits`, and, in the list of their own submissions, `review`.
 */
export const Receipt = z
  .strictObject({
    receipt: z.string(),
    kind: z.enum(['review', 'suggestion', 'name', 'report']),
    state: z.enum([...new Set([...submissionStates, ...reportAnswers]), 'superseded']).meta({
      description:
        '`superseded`: titles were merged for which the author had a review each, and another one stands',
    }),
    version: z.int(),
    revision: z.int().meta({
      description:
        'The number of the latest text; of a suggestion that was applied, the revision of the page that it made',
    }),
    submittedAt: timestamp,
    decidedAt: timestamp.optional(),
    title: z.strictObject({
      slug: z.string(),
      name: z.string(),
      offSite: z.literal(true).optional().meta({
        description:
          'The page of the title is off the site, so readers see neither it nor what was written there',
      }),
    }),
    reasons: z.array(z.strictObject({ code: z.string(), text: z.string(), spans: z.array(Span) })),
    appealable: z.boolean(),
    appeal: z
      .strictObject({
        state: z.string(),
        reply: z.string().optional(),
        text: z.string().optional(),
        textState: z
          .enum(appealTextStates)
          .optional()
          .meta({
            description:
              'Only of an appeal to the editors: its text is being checked, a moderator looks at it first, editors may read ' +
              'it, or they answer without having read it',
          }),
        reasons: z
          .array(z.strictObject({ code: z.string(), text: z.string() }))
          .optional()
          .meta({
            description: 'Why a moderator looks at the text first, or why editors do not read it',
          }),
      })
      .optional()
      .meta({
        description:
          "The state of the author's appeal, and the reply to it; for the author of a suggestion also the text of the appeal, " +
          'until another editor has decided it',
      }),
    editable: z.boolean().meta({ description: 'Whether the author may send a new text' }),
    standing: z.string().optional().meta({
      description: 'Only for the author of a superseded review: the receipt of the one that stands',
    }),
    standingWithdrawn: z.literal(true).optional().meta({
      description: 'Only for the author of a superseded review: they withdrew the one that stood',
    }),
    approvedStaysUp: z
      .literal(true)
      .optional()
      .meta({ description: 'An earlier, approved text stays visible while this one waits' }),
    queue: z.strictObject({ position: z.int() }).optional(),
    review: z.string().optional().meta({
      description: "Only in the author's own list: the public id of the review",
    }),
    reply: z.string().optional().meta({ description: 'The answer to a reporter once a person has decided' }),
    spoiler: z.enum(['found', 'doubted', 'marked']).optional().meta({
      description:
        'Only for the author: screening found a spoiler, the author disagrees, or a moderator marked the review',
    }),
    content: z.union([CommunityReview, Suggestion]).optional().meta({ description: 'Only for the author' }),
    changes: z
      .array(
        z.strictObject({
          path: z.string(),
          from: z.unknown(),
          to: z.unknown(),
          used: z.enum(fieldUses).optional(),
          now: z.unknown().optional(),
        }),
      )
      .optional()
      .meta({
        description:
          'Only for the author of a suggestion: each field, what the page said, the proposal, and once an editor has used ' +
          'the suggestion, whether the field was used and what the page says now: in the field, or in the list to which it adds',
      }),
    inPart: z.literal(true).optional().meta({ description: 'A part of the suggestion was applied' }),
    otherValues: z
      .literal(true)
      .optional()
      .meta({ description: 'The editor wrote another value than the one that was suggested' }),
    ownDuplicate: z
      .literal(true)
      .optional()
      .meta({ description: 'Of a duplicate: the other suggestion is by the same reader' }),
    original: OriginalView.optional(),
    appliedBefore: z.literal(true).optional().meta({
      description:
        'The author withdrew it after an editor had used it: the page still says so since its revision `revision`',
    }),
    reopened: z.literal(true).optional().meta({
      description:
        'It was a duplicate, and the editors decide about it because the other suggestion was withdrawn or changed',
    }),
    note: z.string().optional().meta({ description: 'What an editor wrote about the suggestion' }),
    editWaits: z.literal(true).optional().meta({
      description: 'Only for the author: a newer text waits until the hidden one is visible again',
    }),
    name: z.string().optional().meta({
      description: 'Only for the owner: the public name that the decision is about',
    }),
  })
  .meta({ id: 'Receipt', description: 'A submission or a report as its receipt shows it' });
export type Receipt = z.output<typeof Receipt>;
