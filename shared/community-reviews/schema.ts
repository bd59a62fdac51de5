import * as z from 'zod';
import { GridCategory, GridLevel } from '../expert-reviews/categories.ts';
import { Stars } from '../expert-reviews/schema.ts';
import { ChildBand } from '../people/profile.ts';
import { plainText, timestamp } from '../text/schema.ts';
import { exclusions } from './exclusions.ts';

/** Who a review speaks for; the three are never mixed. */
export const audiences = ['adult', 'teen', 'educator'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** What a reader can tick: what worried them, and what was good. */
export const concerns = [
  'too-much-violence',
  'too-scary',
  'too-much-sex',
  'too-much-swearing',
  'too-much-consumerism',
  'too-much-drinking-drugs-smoking',
  'privacy-worries',
  'educational-value',
  'great-messages',
  'great-role-models',
  'great-representation',
  'easy-to-play',
] as const;

/** A reader's rating, with or without text, as it is sent. `age` is the suggested minimum age in years. */
export const CommunityReview = z.strictObject({
  stars: Stars,
  age: z.int().min(2).max(18).optional(),
  headline: plainText({ max: 120 }).optional(),
  text: plainText({ max: 5000 }).optional(),
  concerns: z
    .array(z.enum(concerns))
    .max(concerns.length)
    .refine((list) => new Set(list).size === list.length, 'names a concern twice')
    .optional(),
  grid: z.partialRecord(GridCategory, GridLevel).optional(),
});
export type CommunityReview = z.infer<typeof CommunityReview>;

/** A community review as everybody sees it. `id` is public; it is not the receipt. */
export const PublishedReview = z.strictObject({
  id: z.string(),
  audience: Audience,
  handle: z.string(),
  /** The ages of the author's children, where the author wishes to say. */
  childAges: z.array(ChildBand).optional(),
  stars: Stars,
  age: z.int().optional(),
  headline: z.string().optional(),
  text: z.string().optional(),
  concerns: z.array(z.enum(concerns)),
  publishedAt: timestamp,
  editedAt: timestamp.optional(),
  helpful: z.int(),
});
export type PublishedReview = z.infer<typeof PublishedReview>;

/**
 * One audience's voice on a title. `histogram` counts 1 to 5 stars; averages are `null` while nobody has said, and with
 * `tooFew` they are about single people. `excluded` counts reviews that were sent but do not count, by why.
 */
export const AudienceSummary = z.strictObject({
  count: z.int(),
  tooFew: z.boolean(),
  averageStars: z.number().nullable(),
  averageAge: z.number().nullable(),
  medianAge: z.number().nullable(),
  histogram: z.array(z.int()).length(5),
  excluded: z.record(z.enum(exclusions), z.int()),
  latest: z.array(PublishedReview),
  mostHelpful: PublishedReview.optional(),
});
export type AudienceSummary = z.infer<typeof AudienceSummary>;
