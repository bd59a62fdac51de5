import * as z from 'zod';
import type { AnswerDefinition } from './route.ts';

/** The answer to everything that is taken in for screening: a receipt, and where its state is told. */
export const AcceptedSubmission = z
  .strictObject({ receipt: z.string(), state: z.string(), statusUrl: z.string() })
  .meta({ id: 'AcceptedSubmission', description: 'Taken in; follow it at `statusUrl`' });
export type AcceptedSubmission = z.output<typeof AcceptedSubmission>;

/** 202 with a receipt. */
export const acceptedSubmission = {
  description: 'Taken in for screening',
  body: AcceptedSubmission,
  headers: { Location: 'Where the state of the submission is told' },
  example: {
    receipt: 'a4Wv0xP2mK9cQeR7tYbN1uZs',
    state: 'submitted',
    statusUrl: '/v1/submissions/a4Wv0xP2mK9cQeR7tYbN1uZs',
  },
} as const satisfies AnswerDefinition;
