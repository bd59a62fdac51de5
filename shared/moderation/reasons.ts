import * as z from 'zod';
import catalogue from './reasons.json' with { type: 'json' };

/**
 * The codes of all reasons for holding, rejecting, removing or sending back a submission.
 * @internal
 */
export const reasonCodes = Object.keys(catalogue) as readonly (keyof typeof catalogue)[];

export const reasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof reasonCode>;

export const reasonGroups = [
  'editable',
  'terminal',
  'care',
  'authenticity',
  'child-safety',
  'legal',
  'other',
] as const;

/**
 * `dsaCategory` and `dsaKeyword` are values of the fields `category` and `category_specification` of a statement of
 * reasons in the EU transparency database (Regulation (EU) 2022/2065, Articles 17 and 24(5); field names and values:
 * transparency.dsa.ec.europa.eu/page/api-documentation, version 2 of the schema, in force since 1 July 2025).
 * @internal
 */
export const reasonSchema = z.strictObject({
  group: z.enum(reasonGroups),
  /** What the author reads when the submission was rejected, removed or sent back. */
  text: z.string().min(1),
  /** What the author should change; shown only when the submission was sent back. */
  fix: z.string().min(1).optional(),
  /**
   * What the author reads while a person still has to decide, including when a published text is hidden. It must not say
   * that a fault was found.
   */
  held: z.string().min(1),
  dsaCategory: z.string().startsWith('STATEMENT_CATEGORY_'),
  dsaKeyword: z.string().startsWith('KEYWORD_'),
});
export type Reason = z.infer<typeof reasonSchema>;

/**
 * Every reason by its code: its group, its wording for the author, and its categories in the EU transparency database.
 */
export const reasons: Readonly<Record<ReasonCode, Reason>> = catalogue as Record<ReasonCode, Reason>;
