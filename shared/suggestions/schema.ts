import * as z from 'zod';
import { plainText, webAddress } from '../text/schema.ts';

/** What a suggestion is about. */
export const suggestionAreas = ['diversity', 'fact', 'where-to-watch', 'grid', 'other'] as const;

/** One field of the page that the reader would change, as a JSON Pointer (RFC 6901) and its new value. */
const FieldChange = z.strictObject({
  path: z
    .string()
    .max(200)
    .regex(/^(\/([^~/\0]|~[01])*)+$/, 'write a JSON Pointer such as /story'),
  value: z.union([plainText({ max: 4000 }), z.number(), z.boolean(), z.null()]),
});

/** A reader's proposed update, as it is sent. */
export const Suggestion = z.strictObject({
  area: z.enum(suggestionAreas),
  text: plainText({ min: 1, max: 3000 }),
  patch: z.union([z.array(FieldChange).max(10), FieldChange]).optional(),
  evidenceUrl: webAddress.optional(),
  /** Whether the reader's public name may stand beside the update. */
  credit: z.boolean().optional(),
});
export type Suggestion = z.infer<typeof Suggestion>;
