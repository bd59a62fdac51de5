import * as z from 'zod';

/** The body of every response to a refused or failed request: a problem document (RFC 9457). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string().meta({ description: 'For people; the same for every problem with this code' }),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; for programs' }),
    detail: z
      .string()
      .optional()
      .meta({ description: 'What is wrong with this request, or what to do about it' }),
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'The fields that were refused' }),
    suggestedHandles: z.array(z.string()).optional().meta({
      description: 'Available public names, when a person under 18 was refused one',
    }),
    owners: z
      .array(z.strictObject({ path: z.string(), slug: z.string() }))
      .optional()
      .meta({ description: 'The titles that have the refused identifiers, by the path of the field' }),
    state: z.string().optional().meta({ description: 'The current state of the case' }),
    version: z.int().optional().meta({ description: 'The current version of the case' }),
  })
  .meta({ id: 'Problem', description: 'A refusal or a failure (RFC 9457)' });
export type Problem = z.output<typeof Problem>;
