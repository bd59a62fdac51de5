import * as z from 'zod';
import { lineOfText, plainText } from '../text/schema.ts';
import { Classifications } from './classification.ts';
import { ExternalIds } from './identifiers.ts';
import type { TitleKind } from './kinds.ts';
import { isCertainlyBefore } from './partial-date.ts';
import { PartialDate } from './partial-date-schema.ts';

const name = lineOfText({ min: 1, max: 120 });
const names = z.array(name).max(40).default([]);
/** A list of people that titles have only since credits by role were added. */
const moreNames = z.array(name).max(40).optional();

const isAbsent = (value: unknown): boolean => value === '' || value === null || value === 0;

/** A fact that may be unknown. Catalogues write an unknown fact as an empty text, `null` or 0. */
const fact = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isAbsent(value) ? undefined : value), schema.optional()).optional();

const date = fact(PartialDate);
const minutes = fact(z.int().min(1).max(10_000).meta({ description: 'In minutes' }));
const count = (max: number) => fact(z.int().min(1).max(max));

const common = {
  genres: z.array(name).max(8).default([]),
  topics: z.array(name).max(16).default([]),
  awards: z
    .array(lineOfText({ min: 1, max: 200 }))
    .max(20)
    .default([]),
  classifications: Classifications.optional(),
  externalIds: ExternalIds.default({}),
};

/** The facts about a title, by kind. People are listed by their role. Run times and lengths are in minutes. */
export const detailsByKind = {
  film: z.strictObject({
    ...common,
    premiereDate: date,
    directors: names,
    writers: moreNames,
    creators: names,
    producers: moreNames,
    composers: moreNames,
    cast: names,
    studio: fact(name),
    runtimeMinutes: minutes,
  }),
  series: z
    .strictObject({
      ...common,
      premiereDate: date,
      endDate: date,
      creators: names,
      directors: moreNames,
      writers: moreNames,
      producers: moreNames,
      composers: moreNames,
      cast: names,
      network: fact(name),
      seasons: count(200),
      episodes: count(20_000),
      episodeMinutes: minutes,
    })
    .refine(
      ({ premiereDate, endDate }) =>
        premiereDate === undefined || endDate === undefined || !isCertainlyBefore(endDate, premiereDate),
      { path: ['endDate'], message: 'must not be before premiereDate' },
    ),
  game: z.strictObject({
    ...common,
    releaseDate: date,
    developer: fact(name),
    publisher: fact(name),
    directors: moreNames,
    writers: moreNames,
    composers: moreNames,
    cast: moreNames,
    platforms: names,
    players: fact(name),
    onlinePlay: z.boolean().default(false),
    purchasesInside: z.boolean().default(false),
  }),
  book: z.strictObject({
    ...common,
    publicationDate: date,
    authors: names,
    illustrators: names,
    translators: moreNames,
    editors: moreNames,
    narrators: moreNames,
    publisher: fact(name),
    pages: count(10_000),
  }),
  app: z.strictObject({
    ...common,
    releaseDate: date,
    developer: fact(name),
    platforms: names,
    price: fact(plainText({ min: 1, max: 120 })),
    purchasesInside: z.boolean().default(false),
  }),
  podcast: z.strictObject({
    ...common,
    premiereDate: date,
    hosts: names,
    guests: moreNames,
    producers: moreNames,
    network: fact(name),
    episodes: count(20_000),
    episodeMinutes: minutes,
  }),
  music: z.strictObject({
    ...common,
    releaseDate: date,
    artists: names,
    composers: moreNames,
    producers: moreNames,
    label: fact(name),
    tracks: count(500),
    runtimeMinutes: minutes,
    parentalAdvisory: z.boolean().default(false),
  }),
} as const satisfies Record<TitleKind, z.ZodType>;

export type DetailsByKind = { [Kind in keyof typeof detailsByKind]: z.infer<(typeof detailsByKind)[Kind]> };

/** The facts about a title of any kind. */
export type Details = DetailsByKind[TitleKind];
