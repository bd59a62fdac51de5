import * as z from 'zod';

const tag = z.string().regex(/^[\w-]{11}$/);

/**
 * Asks the worker to screen one revision of a submission; with `report`, to look whether that report hides it. It names
 * where texts lie and carries none of them.
 */
export const ScreeningRequest = z.strictObject({
  type: z.literal('screening-request'),
  version: z.literal(1),
  person: tag,
  item: tag,
  revision: z.int().min(1),
  report: z.strictObject({ person: tag, item: tag }).optional(),
});
export type ScreeningRequest = z.infer<typeof ScreeningRequest>;
