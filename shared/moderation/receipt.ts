import * as z from 'zod';
import { CommunityReview } from '../community-reviews/schema.ts';
import { Suggestion } from '../suggestions/schema.ts';
import { timestamp } from '../text/schema.ts';
import { submissionStates } from './submission-machine.ts';

/** A stretch of a submitted field, in UTF-16 units of the text as it was sent; the end is exclusive. */
export const Span = z
  .strictObject({ field: z.string(), start: z.int(), end: z.int() })
  .meta({ id: 'Span', description: 'A stretch of a submitted field in UTF-16 units, end exclusive' });

/**
 * A submission or a report as its receipt shows it to whoever holds it. Its signed-in author gets more: `content`, `name`,
 * `spoiler` and `editWaits`; and in their own list `review`.
 */
export const Receipt = z
  .strictObject({
    receipt: z.string(),
    kind: z.enum(['review', 'suggestion', 'name', 'report']),
    state: z.enum(submissionStates),
    version: z.int(),
    revision: z.int(),
    submittedAt: timestamp,
    decidedAt: timestamp.optional(),
    title: z.strictObject({ slug: z.string(), name: z.string() }),
    reasons: z.array(z.strictObject({ code: z.string(), text: z.string(), spans: z.array(Span) })),
    appealable: z.boolean(),
    appeal: z
      .strictObject({ state: z.string(), reply: z.string().optional() })
      .optional()
      .meta({ description: "Where its author's appeal stands, and the reply to it" }),
    editable: z.boolean().meta({ description: 'Whether its author may send another text' }),
    approvedStaysUp: z
      .literal(true)
      .optional()
      .meta({ description: 'An earlier, approved text stays on the page while this one waits' }),
    queue: z.strictObject({ position: z.int() }).optional(),
    review: z.string().optional().meta({
      description: "In the author's own list: the public id of the review",
    }),
    reply: z.string().optional().meta({ description: 'What a reporter is told in the end' }),
    spoiler: z.enum(['found', 'doubted', 'marked']).optional().meta({
      description:
        'To its author: screening thinks that it gives the ending away, they disagree, or a moderator folded it',
    }),
    content: z.union([CommunityReview, Suggestion]).optional().meta({ description: 'To its author' }),
    editWaits: z.literal(true).optional().meta({
      description: 'To its author: a newer text than the hidden one waits until readers see this one again',
    }),
    name: z.string().optional().meta({
      description: 'To its owner: the public name that was decided about',
    }),
  })
  .meta({ id: 'Receipt', description: 'A submission or a report as its receipt shows it' });
export type Receipt = z.output<typeof Receipt>;
