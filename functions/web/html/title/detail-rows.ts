import type { DetailsByKind } from '../../../../shared/titles/details.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { duration, partialDate } from '../words/dates.ts';
import { grouped } from '../words/numbers.ts';

/** One fact: its name and its values. A fact with no values is not shown. */
export type DetailRow = readonly [name: string, values: readonly string[]];

const date = (value: string | undefined): string[] => [
  value === undefined ? 'Not announced or not known' : partialDate(value),
];
const people = (list: readonly string[] | undefined): readonly string[] => list ?? [];
const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
const number = (value: number | undefined): string[] => (value === undefined ? [] : [grouped(value)]);
const time = (minutes: number | undefined): string[] => (minutes === undefined ? [] : [duration(minutes)]);
const yesNo = (value: boolean): string[] => [value ? 'Yes' : 'No'];

const rowsByKind: { [Kind in keyof DetailsByKind]: (details: DetailsByKind[Kind]) => DetailRow[] } = {
  film: (film) => [
    ['Premiere date', date(film.premiereDate)],
    ['Directors', film.directors],
    ['Writers', people(film.writers)],
    ['Creators', film.creators],
    ['Producers', people(film.producers)],
    ['Composers', people(film.composers)],
    ['Cast', film.cast],
    ['Studio', one(film.studio)],
    ['Run time', time(film.runtimeMinutes)],
  ],
  series: (series) => [
    ['Premiere date', date(series.premiereDate)],
    ['Ended', one(series.endDate).map(partialDate)],
    ['Creators', series.creators],
    ['Directors', people(series.directors)],
    ['Writers', people(series.writers)],
    ['Producers', people(series.producers)],
    ['Composers', people(series.composers)],
    ['Cast', series.cast],
    ['Network', one(series.network)],
    ['Seasons', number(series.seasons)],
    ['Episodes', number(series.episodes)],
    ['Episode length', time(series.episodeMinutes)],
  ],
  game: (game) => [
    ['Release date', date(game.releaseDate)],
    ['Developer', one(game.developer)],
    ['Publisher', one(game.publisher)],
    ['Directors', people(game.directors)],
    ['Writers', people(game.writers)],
    ['Composers', people(game.composers)],
    ['Cast', people(game.cast)],
    ['Platforms', game.platforms],
    ['Players', one(game.players)],
    ['Online play', yesNo(game.onlinePlay)],
    ['In-game purchases', yesNo(game.purchasesInside)],
  ],
  book: (book) => [
    ['Publication date', date(book.publicationDate)],
    ['Authors', book.authors],
    ['Illustrators', book.illustrators],
    ['Translators', people(book.translators)],
    ['Editors', people(book.editors)],
    ['Narrators', people(book.narrators)],
    ['Publisher', one(book.publisher)],
    ['Pages', number(book.pages)],
  ],
  app: (app) => [
    ['Release date', date(app.releaseDate)],
    ['Developer', one(app.developer)],
    ['Platforms', app.platforms],
    ['Price', one(app.price)],
    ['In-app purchases', yesNo(app.purchasesInside)],
  ],
  podcast: (podcast) => [
    ['Premiere date', date(podcast.premiereDate)],
    ['Hosts', podcast.hosts],
    ['Guests', people(podcast.guests)],
    ['Producers', people(podcast.producers)],
    ['Network', one(podcast.network)],
    ['Episodes', number(podcast.episodes)],
    ['Episode length', time(podcast.episodeMinutes)],
  ],
  music: (music) => [
    ['Release date', date(music.releaseDate)],
    ['Artists', music.artists],
    ['Composers', people(music.composers)],
    ['Producers', people(music.producers)],
    ['Label', one(music.label)],
    ['Tracks', number(music.tracks)],
    ['Run time', time(music.runtimeMinutes)],
    ['Parental advisory', yesNo(music.parentalAdvisory)],
  ],
};

/** Returns the facts of a title in the order of the page, the facts specific to its kind first. */
export function detailRows({ kind, details }: Pick<PageDocument, 'kind' | 'details'>): DetailRow[] {
  // `kind` determines the shape of `details`, but the document's type cannot relate the two fields.
  const rows = (rowsByKind[kind] as (details: PageDocument['details']) => DetailRow[])(details);
  const all: DetailRow[] = [...rows, ['Awards', details.awards]];
  return all.filter(([, values]) => values.length > 0);
}
