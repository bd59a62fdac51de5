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

/** The request in a message. @throws when it is none; the error quotes nothing of the message. */
export function screeningRequestIn(body: string | undefined): ScreeningRequest {
  let message: unknown;
  try {
    message = JSON.parse(body ?? '');
  } catch {
    throw new Error('the message is no JSON');
  }
  const request = ScreeningRequest.safeParse(message);
  if (!request.success) throw new Error('the message is no screening request');
  return request.data;
}
