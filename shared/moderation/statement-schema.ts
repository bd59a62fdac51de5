import * as z from 'zod';

const words = z.array(z.string());

/**
 * A statement of reasons with the field names of the EU transparency database's API (Regulation (EU) 2022/2065, Articles
 * 17 and 24(5)). It does not say who the author is and has none of their text.
 */
export const StatementOfReasons = z
  .strictObject({
    decision_visibility: words,
    decision_visibility_other: z.string().optional(),
    decision_ground: z.enum(['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT']),
    illegal_content_legal_ground: z.string().optional(),
    illegal_content_explanation: z.string().optional(),
    incompatible_content_ground: z.string().optional(),
    incompatible_content_explanation: z.string().optional(),
    incompatible_content_illegal: z.literal('No').optional(),
    category: z.string(),
    category_addition: words.optional(),
    category_specification: words,
    content_type: words,
    content_date: z.iso.date(),
    application_date: z.iso.date(),
    decision_facts: z.string(),
    source_type: z.string(),
    automated_detection: z.enum(['Yes', 'No']),
    automated_decision: z.string(),
    puid: z.string(),
  })
  .meta({ id: 'StatementOfReasons', description: 'A statement of reasons for the EU transparency database' });
export type StatementOfReasons = z.output<typeof StatementOfReasons>;
