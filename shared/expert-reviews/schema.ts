import * as z from 'zod';
import { plainText, timestamp } from '../text/schema.ts';
import { GridCategory, GridLevel } from './categories.ts';
import { maxTalkingPoints, reviewLimits } from './limits.ts';

/** The minimum age that the experts suggest, in years. */
const AgeRating = z.int().min(0).max(18);

/** Quality, 1 (poor) to 5 (outstanding). */
export const Stars = z.int().min(1).max(5);

const GridEntry = z
  .strictObject({
    category: GridCategory,
    level: GridLevel,
    note: plainText(reviewLimits.gridNote),
  })
  .meta({ id: 'GridEntry', description: 'A row of the content grid as an editor writes it' });

const GridRows = z.array(GridEntry).max(11);

const isListedTwice = (list: readonly unknown[]): boolean => new Set(list).size < list.length;

/** A season that differs from the whole work: the age, the rows of the grid that differ, or both. */
const SeasonReview = z
  .strictObject({
    season: z.int().min(0).max(200).meta({ description: 'The number; 0 stands for special episodes' }),
    ageRating: AgeRating.optional().meta({ description: 'Left out when it is that of the whole work' }),
    contentGrid: GridRows.refine(
      (rows) => !isListedTwice(rows.map(({ category }) => category)),
      'lists a category twice',
    )
      .default([])
      .meta({ description: 'Only the categories that differ from the whole work' }),
    note: plainText(reviewLimits.seasonNote).optional().meta({ description: 'What changes in this season' }),
  })
  .refine(
    ({ ageRating, contentGrid, note }) =>
      ageRating !== undefined || contentGrid.length > 0 || note !== undefined,
    'states no difference from the whole work',
  )
  .meta({ id: 'SeasonReview', description: 'What differs in a season' });

const Seasons = z
  .array(SeasonReview)
  .max(60)
  .refine((list) => !isListedTwice(list.map(({ season }) => season)), 'lists a season twice');

const paragraphs = plainText(reviewLimits.paragraphs);

/** The editors' review as they write it. Paragraphs are separated by an empty line. */
export const ExpertReview = z
  .strictObject({
    byline: plainText(reviewLimits.byline).meta({ description: 'Who wrote the review' }),
    oneLiner: plainText(reviewLimits.oneLiner).meta({ description: 'The title in one sentence' }),
    ageRating: AgeRating.meta({ description: 'The lowest age that the experts suggest, in years' }),
    stars: Stars.meta({ description: 'From 1 (poor) to 5 (outstanding)' }),
    contentGrid: z
      .array(GridEntry)
      .min(9)
      .max(11)
      .meta({ description: 'Every category of this kind of title, once' }),
    whyThisAge: plainText(reviewLimits.whyThisAge)
      .optional()
      .meta({ description: 'Two to four sentences on why the experts suggest this age' }),
    seasons: Seasons.optional().meta({
      description: 'The seasons of a series or podcast that differ from the whole',
    }),
    story: paragraphs.meta({ description: 'What it is about' }),
    verdict: paragraphs.meta({ description: 'What the experts think of it' }),
    talkingPoints: z
      .array(plainText(reviewLimits.talkingPoint))
      .min(1)
      .max(maxTalkingPoints)
      .meta({ description: 'Questions that families can talk about' }),
    disclosure: plainText(reviewLimits.disclosure).meta({
      description: 'How the review was made, for example who paid or what was provided',
    }),
  })
  .meta({ id: 'ExpertReview', description: "The editors' review" });
export type ExpertReview = z.infer<typeof ExpertReview>;

/**
 * An immutable revision; one that was published at some time has `publishedAt`. `createdBy` is the editor's tag in the
 * table, and the editor's staff name in responses of the API. Old revisions have no `createdBy`, because it was not stored
 * then. `base` is the revision that readers saw when this one was written, or saw last before the title was taken off the site.
 */
export const Revision = z
  .strictObject({
    revision: z.int().min(1),
    createdAt: timestamp,
    createdBy: z.string().optional(),
    publishedAt: timestamp.optional(),
    base: z.int().optional(),
    ownFacts: z.literal(true).optional().meta({ description: 'Whether the revision changes the facts, too' }),
    note: z.string().optional().meta({ description: 'What its author said about the change' }),
    merges: z.int().optional().meta({
      description:
        'The revision that was merged with what was published since, and so became this one, or that its author approves',
    }),
    discardedAt: timestamp.optional().meta({ description: 'When an editor discarded it, unpublished' }),
    discardedBy: z.string().optional().meta({ description: 'Who discarded it' }),
    content: ExpertReview,
  })
  .meta({ id: 'Revision', description: 'An immutable revision of an expert review' });
export type Revision = z.infer<typeof Revision>;
