import * as z from 'zod';

/** What screening can find. A category says what was seen; what follows from it is the policy's business. */
export const findingCategories = [
  'email',
  'phone',
  'payment-card',
  'ip-address',
  'national-id',
  'street-address',
  'handle',
  'child-identity',
  'self-description',
  'possible-self-description',
  'url',
  'profanity',
  'slur',
  'hate',
  'harassment',
  'threat',
  'self-harm',
  'sexual',
  'solicitation',
  'grooming',
  'toxicity',
  'spam',
  'advertising',
  'duplicate',
  'gibberish',
  'language',
  'off-topic',
  'too-short',
  'spoiler',
  'screening-failed',
] as const;

/**
 * One thing that an analyzer saw.
 *
 * - `severity`: 0 a note that changes nothing by itself; 1 mild; 2 clear; 3 severe.
 * - `start`, `end`: UTF-16 offsets of the text as it was sent, end exclusive; `field` names the text when a
 *   submission has several.
 * - `detail`: for people who maintain the analyzers; never holds submitted text.
 */
export const findingSchema = z
  .strictObject({
    category: z.enum(findingCategories),
    severity: z.int().min(0).max(3),
    start: z.int().min(0),
    end: z.int().min(0),
    analyzer: z.string().min(1),
    field: z.string().optional(),
    detail: z.strictObject({ rule: z.string().optional(), score: z.number().optional() }).optional(),
  })
  .meta({ id: 'Finding', description: 'One thing that an analyzer saw' });
export type Finding = z.infer<typeof findingSchema>;
export type FindingCategory = Finding['category'];
