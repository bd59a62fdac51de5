import * as z from 'zod';
import { calendarDate, LanguageTag, plainText, Region, timestamp, webAddress } from '../text/schema.ts';
import { detailsByKind } from './details.ts';
import { TitleKind } from './kinds.ts';
import { Media } from './media.ts';
import { AlternativeTitles, OriginalTitle, WorkName } from './names.ts';
import { withClassifications } from './older-facts.ts';

/** The part of a title's URL that identifies it: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,39}$/, 'use lower-case letters, digits and single hyphens');

/** A place to watch, buy, borrow or play a title. `lastChecked` is the date when the link last worked. */
export const Offer = z
  .strictObject({
    provider: plainText({ min: 1, max: 80 }),
    region: Region,
    kind: z.enum(['stream', 'rent', 'buy', 'library', 'free', 'subscription']),
    url: webAddress,
    lastChecked: calendarDate.meta({
      description: 'The date when the link last worked: at the latest tomorrow in UTC',
    }),
  })
  .meta({ id: 'Offer', description: 'A place to watch, buy, borrow or play a title' });
export type Offer = z.infer<typeof Offer>;

/** A title that the editors chose for another one's page, with their reason if they gave one. */
const ChosenTitle = z
  .union([Slug, z.strictObject({ slug: Slug, reason: plainText({ min: 1, max: 120 }) })])
  .meta({ id: 'ChosenTitle', description: 'A title that the editors recommend, alone or with their reason' });

const common = {
  slug: Slug,
  name: WorkName,
  lang: LanguageTag.optional().meta({ description: 'The language of `name`, as a BCP 47 tag' }),
  originalTitle: OriginalTitle.optional(),
  alternativeTitles: AlternativeTitles.optional(),
  whereToWatch: z.array(Offer).max(40).default([]),
  media: z.array(Media).max(24).default([]),
  recommendations: z
    .array(ChosenTitle)
    .max(12)
    .default([])
    .meta({
      description:
        "Titles that the editors recommend on this one's page, best first. The page shows the first four that are " +
        'published and suitable from at most two years later than this title. It shows a title that is listed twice once, ' +
        'and never this title itself; both are accepted.',
    }),
};

type Kind = keyof typeof detailsByKind;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const detailsOf = <One extends Kind>(kind: One) =>
  z.preprocess((facts) => (isObject(facts) ? withClassifications(facts) : facts), detailsByKind[kind]);
const titleOf = <One extends Kind>(kind: One) =>
  z.strictObject({ ...common, kind: z.literal(kind), details: detailsOf(kind) });
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
    lang: z.string().optional(),
    /** The other names and transliterations of the work. Search finds them. */
    otherNames: z.array(z.string()).optional(),
    ageRating: z.int(),
    stars: z.int(),
    oneLiner: z.string(),
    genres: z.array(z.string()),
    topics: z.array(z.string()),
    /** Left out when the year is unknown. 0 is 1 BCE. */
    year: z.int().optional(),
    image: z
      .strictObject({ url: z.string(), alt: z.string(), widths: z.array(z.int()).optional() })
      .optional(),
    lastUpdated: timestamp,
  })
  .meta({ id: 'TitleCard', description: 'What lists show about a title' });
export type TitleCard = z.infer<typeof TitleCard>;

/** A card on another title's page, and why it is there. It has only the fields that the page shows. */
export const Recommendation = TitleCard.omit({
  genres: true,
  topics: true,
  otherNames: true,
  lastUpdated: true,
})
  .extend({
    reason: z.string().meta({ description: 'Why the title is recommended, in a few words' }),
    filledIn: z.literal(true).optional().meta({
      description: 'Set when a rule filled the title in, because the editors chose fewer than four',
    }),
  })
  .meta({ id: 'Recommendation', description: 'A card on the page of another title' });
export type Recommendation = z.infer<typeof Recommendation>;
