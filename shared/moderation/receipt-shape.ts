import * as z from 'zod';
import { timestamp } from '../text/schema.ts';
import { submissionStates } from './submission-machine.ts';

/** A receipt as it is answered; `content` only to the author. Spans are UTF-16 offsets into the named field. */
export const ReceiptShape = z.strictObject({
  receipt: z.string(),
  kind: z.enum(['review', 'suggestion', 'name', 'report']),
  state: z.enum(submissionStates),
  version: z.int(),
  revision: z.int(),
  submittedAt: timestamp,
  decidedAt: timestamp.optional(),
  title: z.strictObject({ slug: z.string(), name: z.string() }),
  reasons: z.array(
    z.strictObject({
      code: z.string(),
      text: z.string(),
      spans: z.array(z.strictObject({ field: z.string(), start: z.int(), end: z.int() })),
    }),
  ),
  appealable: z.boolean(),
  appeal: z.strictObject({ state: z.string(), reply: z.string().optional() }).optional(),
  editable: z.boolean(),
  approvedStaysUp: z.literal(true).optional(),
  queue: z.strictObject({ position: z.int() }).optional(),
  /** In the author's own list: the id under which readers see the review, so that a page can tell it from others'. */
  review: z.string().optional(),
  /** What a reporter is told in the end. */
  reply: z.string().optional(),
  /** To its author: screening thinks that it gives the ending away, they disagree, or a moderator folded it. */
  spoiler: z.enum(['found', 'doubted', 'marked']).optional(),
  content: z.looseObject({}).optional(),
  /** To its author: they sent a newer text than the one that was hidden, and it goes on when readers see this one again. */
  editWaits: z.literal(true).optional(),
  /** To its owner: the public name that was decided about. */
  name: z.string().optional(),
});
export type ReceiptShape = z.infer<typeof ReceiptShape>;
