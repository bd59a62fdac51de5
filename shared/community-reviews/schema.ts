import * as z from 'zod';
import { GridCategory, GridLevel } from '../expert-reviews/categories.ts';
import { Stars } from '../expert-reviews/schema.ts';
import { Audience } from '../people/audience.ts';
import { ChildBand } from '../people/profile.ts';
import { plainText, timestamp } from '../text/schema.ts';
import { concerns } from './concerns.ts';
import { exclusions } from './exclusions.ts';

const fields = {
  /** 0 stands for special episodes. */
  season: z.int().min(0).max(200),
  age: z.int().min(0).max(18),
  headline: plainText({ max: 120 }),
  text: plainText({ max: 5000 }),
  concerns: z
    .array(z.enum(concerns))
    .max(concerns.length)
    .refine((list) => new Set(list).size === list.length, 'names a concern twice'),
};

/**
 * A reader's rating, with or without text. `age` is the suggested minimum age in years. `spoiler` is the
 * author's answer to whether the review has a spoiler; it is left out until they answer.
 */
export const CommunityReview = z
  .strictObject({
    stars: Stars.meta({ description: 'From 1 (poor) to 5 (outstanding)' }),
    age: fields.age
      .optional()
      .meta({ description: 'The lowest age, in years, for which the author recommends the title' }),
    season: fields.season
      .optional()
      .meta({ description: 'The season that the review is about; left out for the whole work' }),
    headline: fields.headline.optional().meta({ description: 'A line above the text' }),
    text: fields.text.optional().meta({ description: 'What the author says about the title' }),
    concerns: fields.concerns
      .optional()
      .meta({ description: 'What worried the author, and what they liked' }),
    grid: z.partialRecord(GridCategory, GridLevel).optional().meta({
      description: 'A level from 0 (none) to 5 (a great deal) for each category that the author rates',
    }),
    spoiler: z.boolean().optional().meta({ description: 'Whether the review gives the ending away' }),
  })
  .meta({ id: 'CommunityReview', description: "A reader's rating, with or without text" });
export type CommunityReview = z.infer<typeof CommunityReview>;

/**
 * A review as it is sent: a field that is left out stays as it was, `null` removes it. A first review needs `stars`.
 */
export const ReviewChange = z
  .strictObject({
    stars: Stars.optional().meta({ description: 'Required in the first review; cannot be removed' }),
    age: fields.age
      .nullable()
      .optional()
      .meta({ description: 'The lowest age, in years, for which the author recommends the title' }),
    season: fields.season
      .nullable()
      .optional()
      .meta({ description: 'The season that the review is about; 0 stands for special episodes' }),
    headline: fields.headline.nullable().optional().meta({ description: 'A line above the text' }),
    text: fields.text.nullable().optional().meta({ description: 'What the author says about the title' }),
    concerns: fields.concerns.nullable().optional().meta({ description: 'Replaces the whole list' }),
    grid: z
      .partialRecord(GridCategory, GridLevel.nullable())
      .nullable()
      .optional()
      .meta({ description: 'Changes only the categories it names; `null` removes the vote for a category' }),
    spoiler: z
      .boolean()
      .nullable()
      .optional()
      .meta({ description: 'Whether the review gives the ending away' }),
  })
  .refine((change) => Object.keys(change).length > 0, 'has no field')
  .meta({
    id: 'ReviewChange',
    description: 'A review as it is sent: a field left out stays as it was, `null` removes it',
  });
export type ReviewChange = z.infer<typeof ReviewChange>;

/** A community review as everybody sees it. `id` is public; it is not the receipt. */
export const PublishedReview = z
  .strictObject({
    id: z.string(),
    audience: Audience,
    handle: z.string(),
    /** The age bands of the author's children, if the author wants them shown. */
    childAges: z.array(ChildBand).optional(),
    stars: Stars,
    age: z.int().optional(),
    /** The season that the review is about; left out for the whole work. */
    season: z.int().optional(),
    headline: z.string().optional(),
    text: z.string().optional(),
    concerns: z.array(z.enum(concerns)),
    publishedAt: timestamp,
    editedAt: timestamp.optional(),
    helpful: z.int(),
    /** Set when the review has a spoiler: pages must hide `headline` and `text` until the reader opens them. */
    spoiler: z.literal(true).optional(),
    /** Set when the author rated the work before its premiere. The rating does not count. */
    beforePremiere: z.literal(true).optional(),
  })
  .meta({ id: 'PublishedReview', description: 'A community review as everybody sees it' });
export type PublishedReview = z.infer<typeof PublishedReview>;

/**
 * What one audience says about a title. `histogram` counts the reviews with 1 to 5 stars. Averages are `null` when there
 * are no ratings. `tooFew` is set when there are too few ratings for a meaningful average. `excluded` counts the reviews
 * that do not count, by reason.
 */
export const AudienceSummary = z
  .strictObject({
    count: z.int(),
    tooFew: z.boolean(),
    averageStars: z.number().nullable(),
    averageAge: z.number().nullable(),
    medianAge: z.number().nullable(),
    histogram: z.array(z.int()).length(5),
    excluded: z.record(z.enum(exclusions), z.int()),
    latest: z.array(PublishedReview),
    mostHelpful: PublishedReview.optional(),
  })
  .meta({ id: 'AudienceSummary', description: 'What one audience says about a title' });
export type AudienceSummary = z.infer<typeof AudienceSummary>;
