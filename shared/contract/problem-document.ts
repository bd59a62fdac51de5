import * as z from 'zod';

/** An answer that refuses, as RFC 9457 describes it. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string().meta({ description: 'For people; the same for each occurrence of the code' }),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; for programs' }),
    detail: z.string().optional().meta({ description: 'What this occurrence is about, or what to do' }),
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'The fields that were refused' }),
    suggestedHandles: z.array(z.string()).optional().meta({
      description: 'Free public names, where somebody under 18 was refused one',
    }),
    state: z.string().optional().meta({ description: 'Of a case: its state now' }),
    version: z.int().optional().meta({ description: 'Of a case: its version now' }),
  })
  .meta({ id: 'Problem', description: 'A refusal or a failure (RFC 9457)' });
export type Problem = z.output<typeof Problem>;
