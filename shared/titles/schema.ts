import * as z from 'zod';
import { calendarDate, plainText, timestamp, webAddress } from '../text/schema.ts';
import { detailsByKind } from './details.ts';
import { TitleKind } from './kinds.ts';
import { Media } from './media.ts';

/** The part of a title's URL that identifies it: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,39}$/, 'use lower-case letters, digits and single hyphens');

/** A place to watch, buy, borrow or play a title. `lastChecked` is the date when the link last worked. */
export const Offer = z
  .strictObject({
    provider: plainText({ min: 1, max: 80 }),
    region: z
      .string()
      .regex(/^([A-Z]{2}|\*)$/)
      .meta({ description: 'A country code of ISO 3166-1 alpha-2, or `*` for everywhere' }),
    kind: z.enum(['stream', 'rent', 'buy', 'library', 'free', 'subscription']),
    url: webAddress,
    lastChecked: calendarDate.meta({ description: 'The date when the link last worked' }),
  })
  .meta({ id: 'Offer', description: 'A place to watch, buy, borrow or play a title' });
export type Offer = z.infer<typeof Offer>;

const common = {
  slug: Slug,
  name: plainText({ min: 1, max: 160 }),
  whereToWatch: z.array(Offer).max(40).default([]),
  media: z.array(Media).max(24).default([]),
  recommendations: z
    .array(Slug)
    .max(12)
    .default([])
    .meta({ description: "Titles that the editors recommend on this one's page, best first" }),
};

type Kind = keyof typeof detailsByKind;
const titleOf = <One extends Kind>(kind: One) =>
  z.strictObject({ ...common, kind: z.literal(kind), details: detailsByKind[kind] });
type TitleOfKind = { [One in Kind]: ReturnType<typeof titleOf<One>> }[Kind];
const everyKind = (Object.keys(detailsByKind) as Kind[]).map(titleOf) as [TitleOfKind, ...TitleOfKind[]];

/** A work under review, as an editor writes it. */
export const Title = z
  .discriminatedUnion('kind', everyKind)
  .meta({ id: 'Title', description: 'A work under review, as an editor writes it' });
export type Title = z.infer<typeof Title>;

/** What lists and recommendations show about a title. `stars` and `ageRating` come from the expert review. */
export const TitleCard = z
  .strictObject({
    slug: Slug,
    kind: TitleKind,
    name: z.string(),
    ageRating: z.int(),
    stars: z.int(),
    oneLiner: z.string(),
    genres: z.array(z.string()),
    topics: z.array(z.string()),
    year: z.int(),
    image: z
      .strictObject({ url: z.string(), alt: z.string(), widths: z.array(z.int()).optional() })
      .optional(),
    lastUpdated: timestamp,
  })
  .meta({ id: 'TitleCard', description: 'What lists show about a title' });
export type TitleCard = z.infer<typeof TitleCard>;

/** A card on another title's page. It has only the fields that the page shows, to keep stored page documents small. */
export const Recommendation = TitleCard.omit({ genres: true, topics: true, lastUpdated: true }).meta({
  id: 'Recommendation',
  description: 'A card on the page of another title',
});
export type Recommendation = z.infer<typeof Recommendation>;
