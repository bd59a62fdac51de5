import * as z from 'zod';

const tag = z.string().regex(/^[\w-]{11}$/);

/**
 * Asks the worker to screen one revision of a submission. With `report`, the worker decides whether that report hides the
 * review; with `appeal`, it screens the text of the author's appeal against the decision with that number. The message has
 * the addresses of items and no submitted text.
 */
export const ScreeningRequest = z.strictObject({
  type: z.literal('screening-request'),
  version: z.literal(1),
  person: tag,
  item: tag,
  revision: z.int().min(1),
  appeal: z.int().min(1).optional(),
  report: z.strictObject({ person: tag, item: tag }).optional(),
});
export type ScreeningRequest = z.infer<typeof ScreeningRequest>;

/**
 * Parses the request in a message.
 * @throws when it is malformed; the error quotes nothing from the message
 */
export function screeningRequestIn(body: string | undefined): ScreeningRequest {
  let message: unknown;
  try {
    message = JSON.parse(body ?? '');
  } catch {
    throw new Error('the message is not JSON');
  }
  const request = ScreeningRequest.safeParse(message);
  if (!request.success) throw new Error('the message is not a screening request');
  return request.data;
}
