import * as z from 'zod';
import { calendarDate, plainText } from '../text/schema.ts';
import type { TitleKind } from './kinds.ts';

const name = plainText({ min: 1, max: 120 });
const names = z.array(name).max(40).default([]);
const minutes = z.int().min(1).max(10_000);

const common = {
  genres: z.array(name).min(1).max(8),
  topics: z.array(name).max(16).default([]),
  awards: z
    .array(plainText({ min: 1, max: 200 }))
    .max(20)
    .default([]),
  /** The rating of a classification board, for example `{ system: 'MPA', value: 'PG' }`. */
  classification: z
    .strictObject({ system: name, value: name, reason: plainText({ max: 300 }).optional() })
    .optional(),
  externalIds: z
    .strictObject({
      imdb: z
        .string()
        .regex(/^(tt|nm|co)\d{7,9}$/)
        .optional(),
      tmdb: z
        .string()
        .regex(/^(movie|tv)\/\d+$/)
        .optional(),
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
      isbn: z
        .string()
        .regex(/^97[89]\d{10}$/)
        .optional(),
    })
    .default({}),
};

/** The facts about a title, by kind. Run times and episode lengths are in minutes. */
export const detailsByKind = {
  film: z.strictObject({
    ...common,
    premiereDate: calendarDate,
    directors: names,
    creators: names,
    cast: names,
    studio: name.optional(),
    runtimeMinutes: minutes,
  }),
  series: z.strictObject({
    ...common,
    premiereDate: calendarDate,
    endDate: calendarDate.optional(),
    creators: names,
    cast: names,
    network: name,
    seasons: z.int().min(1).max(200).optional(),
    episodes: z.int().min(1).max(20_000).optional(),
    episodeMinutes: minutes.optional(),
  }),
  game: z.strictObject({
    ...common,
    releaseDate: calendarDate,
    developer: name,
    publisher: name,
    platforms: names,
    players: name.optional(),
    onlinePlay: z.boolean().default(false),
    purchasesInside: z.boolean().default(false),
  }),
  book: z.strictObject({
    ...common,
    publicationDate: calendarDate,
    authors: names,
    illustrators: names,
    publisher: name,
    pages: z.int().min(1).max(10_000).optional(),
  }),
  app: z.strictObject({
    ...common,
    releaseDate: calendarDate,
    developer: name,
    platforms: names,
    price: plainText({ min: 1, max: 120 }),
    purchasesInside: z.boolean().default(false),
  }),
  podcast: z.strictObject({
    ...common,
    premiereDate: calendarDate,
    hosts: names,
    network: name,
    episodes: z.int().min(1).max(20_000).optional(),
    episodeMinutes: minutes.optional(),
  }),
  music: z.strictObject({
    ...common,
    releaseDate: calendarDate,
    artists: names,
    label: name,
    tracks: z.int().min(1).max(500).optional(),
    runtimeMinutes: minutes,
    parentalAdvisory: z.boolean().default(false),
  }),
} as const satisfies Record<TitleKind, z.ZodType>;

export type DetailsByKind = { [Kind in keyof typeof detailsByKind]: z.infer<(typeof detailsByKind)[Kind]> };
