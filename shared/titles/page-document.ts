import * as z from 'zod';
import { AudienceSummary } from '../community-reviews/schema.ts';
import { GridCategory } from '../expert-reviews/categories.ts';
import { timestamp } from '../text/schema.ts';
import { detailsByKind } from './details.ts';
import { PageMedia } from './media.ts';
import { AlternativeTitles, OtherName } from './names.ts';
import { Offer, Recommendation, Slug, TitleCard } from './schema.ts';

/**
 * A row of the grid as the page shows it. `readers` has the readers' average level (one decimal) once a reader has
 * voted.
 */
export const PageGridEntry = z
  .strictObject({
    category: GridCategory,
    level: z.int(),
    label: z.string(),
    note: z.string(),
    readers: z.strictObject({ level: z.number(), votes: z.int() }).optional(),
  })
  .meta({ id: 'PageGridEntry', description: 'A row of the content grid' });
export type PageGridEntry = z.infer<typeof PageGridEntry>;

const PageSeason = z
  .strictObject({
    season: z.int(),
    ageRating: z.int().optional(),
    contentGrid: z.array(PageGridEntry.omit({ readers: true })),
    note: z.string().optional(),
  })
  .meta({ id: 'PageSeason', description: 'What differs in a season' });
export type PageSeason = z.infer<typeof PageSeason>;

/** The first classification, for callers that read a page before it could have several. */
const classification = z
  .strictObject({ system: z.string(), value: z.string(), reason: z.string().optional() })
  .optional()
  .meta({ deprecated: true, description: 'The first of `classifications`' });

const details = z.union([
  detailsByKind.film.safeExtend({ classification }),
  detailsByKind.series.safeExtend({ classification }),
  detailsByKind.game.safeExtend({ classification }),
  detailsByKind.book.safeExtend({ classification }),
  detailsByKind.app.safeExtend({ classification }),
  detailsByKind.podcast.safeExtend({ classification }),
  detailsByKind.music.safeExtend({ classification }),
]);

/**
 * Everything that a title page shows. It is computed when its data changes, so that showing a page needs one read by
 * key.
 */
export const PageDocument = z
  .strictObject({
    slug: Slug,
    kind: TitleCard.shape.kind,
    name: z.string(),
    lang: z.string().optional(),
    originalTitle: OtherName.optional(),
    alternativeTitles: AlternativeTitles.optional(),
    ageRating: z.int(),
    stars: z.int(),
    oneLiner: z.string(),
    byline: z.string(),
    whyThisAge: z.string().optional(),
    contentGrid: z.array(PageGridEntry),
    seasons: z.array(PageSeason).optional(),
    story: z.string(),
    verdict: z.string(),
    talkingPoints: z.array(z.string()),
    details,
    whereToWatch: z.array(Offer),
    media: z.array(PageMedia),
    cardImage: z.string().optional().meta({
      description: 'The picture for previews of links, 1200 by 630 pixels; drawn a moment after publishing',
    }),
    recommendations: z.array(Recommendation),
    community: z.strictObject({
      adults: AudienceSummary,
      teens: AudienceSummary,
      educators: AudienceSummary,
    }),
    disclosure: z.string(),
    reviewedAt: timestamp,
    revision: z.int(),
    lastUpdated: timestamp,
  })
  .meta({ id: 'PageDocument', description: 'Everything that a title page shows' });
export type PageDocument = z.infer<typeof PageDocument>;
