import * as z from 'zod';
import { AudienceSummary } from '../community-reviews/schema.ts';
import { GridCategory } from '../expert-reviews/categories.ts';
import { timestamp } from '../text/schema.ts';
import { detailsByKind } from './details.ts';
import { PageMedia } from './media.ts';
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

const details = z.union([
  detailsByKind.film,
  detailsByKind.series,
  detailsByKind.game,
  detailsByKind.book,
  detailsByKind.app,
  detailsByKind.podcast,
  detailsByKind.music,
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
    ageRating: z.int(),
    stars: z.int(),
    oneLiner: z.string(),
    byline: z.string(),
    contentGrid: z.array(PageGridEntry),
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
