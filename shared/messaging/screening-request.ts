import * as z from 'zod';

/** Asks the worker to screen one revision of a submission. It names where the text lies and carries none of it. */
export const ScreeningRequest = z.strictObject({
  type: z.literal('screening-request'),
  version: z.literal(1),
  person: z.string().regex(/^[\w-]{11}$/),
  item: z.string().regex(/^[\w-]{11}$/),
  revision: z.int().min(1),
});
export type ScreeningRequest = z.infer<typeof ScreeningRequest>;
