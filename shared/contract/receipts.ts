import * as z from 'zod';
import { receiptId } from './parameters.ts';
import type { AnswerDefinition } from './route.ts';

/** The answer to a review, suggestion, report or appeal that was accepted: its receipt and the URL of its status. */
export const AcceptedSubmission = z
  .strictObject({ receipt: z.string(), state: z.string(), statusUrl: z.string() })
  .meta({
    id: 'AcceptedSubmission',
    description: 'The receipt of what was sent; read its state at `statusUrl`',
  });
export type AcceptedSubmission = z.output<typeof AcceptedSubmission>;

/** The definition of a 202 answer with a receipt. */
export const acceptedSubmission = {
  description: 'Accepted for screening',
  body: AcceptedSubmission,
  headers: { Location: 'The address at which the state of the submission can be read' },
  example: {
    receipt: receiptId.example,
    state: 'submitted',
    statusUrl: `/v1/submissions/${receiptId.example}`,
  },
} as const satisfies AnswerDefinition;
