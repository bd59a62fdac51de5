import * as z from 'zod';

/** What screening can find. A category says what was found; the policy decides what follows from it. */
export const findingCategories = [
  'email',
  'phone',
  'payment-card',
  'ip-address',
  'national-id',
  'street-address',
  'handle',
  'contact',
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
  'abuse-disclosure',
  'sexual',
  'solicitation',
  'grooming',
  'toxicity',
  'spam',
  'advertising',
  'drugs',
  'dangerous-challenge',
  'duplicate',
  'gibberish',
  'language',
  'off-topic',
  'too-short',
  'spoiler',
  'screening-failed',
] as const;

/**
 * One problem that an analyzer found. `severity`: 0 is a note without a consequence, 1 is mild, 2 is clear, 3 is severe.
 * `start` and `end` are UTF-16 offsets in the submitted text, end exclusive; `field` names the text when a submission
 * has several. `detail` is for the maintainers of the analyzers and never contains submitted text.
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
  .meta({ id: 'Finding', description: 'One problem that an analyzer found' });
export type Finding = z.infer<typeof findingSchema>;
export type FindingCategory = Finding['category'];
