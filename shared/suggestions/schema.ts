import * as z from 'zod';
import { plainText, webAddress } from '../text/schema.ts';
import { suggestionAreas } from './areas.ts';
import { PatchValue, PresentValue } from './patch-value.ts';

const pointer = z
  .string()
  .max(200)
  .regex(/^(\/(-|[A-Za-z0-9][A-Za-z0-9_-]*)){1,99}$/, 'write a JSON Pointer such as /story');

/** One field that the reader suggests changing, as a JSON Pointer (RFC 6901), and its new value. */
export const FieldChange = z.strictObject({ path: pointer, value: PatchValue });
export type FieldChange = z.infer<typeof FieldChange>;

/** A field to change, and what the page says there now, as whoever changes it saw it. */
export const SeenChange = z.strictObject({ ...FieldChange.shape, now: PresentValue.optional() });
type SeenChange = z.infer<typeof SeenChange>;

/** A change that says what the page says now. */
export type KnownChange = SeenChange & { now: NonNullable<unknown> | null };

/** Returns whether a change says what the page says now in its field; `null` says that there is nothing. */
export function isKnown(change: SeenChange): change is KnownChange {
  return change.now !== undefined;
}

const asPointer = (field: string): string =>
  field.startsWith('/') ? field : `/${field.replaceAll('.', '/')}`;

/**
 * Field changes as a list, or as an object from field (`story`, `details.network`, `/story`) to new value.
 */
const Patch = z.union([
  z.array(FieldChange).max(10),
  z
    .record(z.string().regex(/^[A-Za-z0-9_./-]{1,200}$/), PatchValue)
    .refine((fields) => Object.keys(fields).length <= 10, 'changes more than ten fields')
    .transform((fields): FieldChange[] =>
      Object.entries(fields).map(([field, value]) => ({ path: asPointer(field), value })),
    )
    .pipe(z.array(FieldChange)),
]);

/** The maximum total length of all texts of a suggestion, in UTF-16 units. It limits the work of screening. */
const maxCharacters = 10_000;

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : (JSON.stringify(value)?.length ?? 0);

const isShort = ({ text, patch = [] }: { text: string; patch?: FieldChange[] | undefined }): boolean =>
  patch.reduce((sum, { value }) => sum + lengthOf(value), text.length) <= maxCharacters;

/** A reader's proposed update, as it is sent. */
export const Suggestion = z
  .strictObject({
    area: z.enum(suggestionAreas).meta({ description: 'The part of the page that the suggestion is about' }),
    text: plainText({ min: 1, max: 3000 }).meta({ description: 'What should change, and why' }),
    patch: Patch.optional().meta({
      description:
        'At most ten fields with their new values: a list of JSON Pointers with values, or an object such as ' +
        '`{"details.runtimeMinutes": 99}`. Rows of the grid are named: `/contentGrid/language/level`. `-` adds to a list: ' +
        '`/whereToWatch/-`. `null` removes a field.',
    }),
    revision: z
      .int()
      .min(1)
      .optional()
      .meta({
        description:
          'The `revision` of the page document that the reader has seen. The patch is checked against what the page said then, and ' +
          'a field that has changed since is a conflict. Without it, the page as it is now counts.',
      }),
    evidenceUrl: webAddress.optional().meta({ description: 'Where the editors can check it' }),
    credit: z
      .boolean()
      .optional()
      .meta({ description: "Whether the reader's public name may be shown with the update" }),
  })
  .refine(isShort, 'has more than 10,000 characters in all its texts together')
  .meta({ id: 'Suggestion', description: "A reader's proposed update" });
export type Suggestion = z.infer<typeof Suggestion>;
