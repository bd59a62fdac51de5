import type { DetailsByKind } from '../../../../shared/titles/details.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { duration, longDate } from '../words/dates.ts';
import { grouped } from '../words/numbers.ts';

/** One fact: its name and its values. A fact with no values is not shown. */
export type DetailRow = readonly [name: string, values: readonly string[]];

const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
const number = (value: number | undefined): string[] => (value === undefined ? [] : [grouped(value)]);
const time = (minutes: number | undefined): string[] => (minutes === undefined ? [] : [duration(minutes)]);
const yesNo = (value: boolean): string[] => [value ? 'Yes' : 'No'];

const rowsByKind: { [Kind in keyof DetailsByKind]: (details: DetailsByKind[Kind]) => DetailRow[] } = {
  film: (film) => [
    ['Premiere date', [longDate(film.premiereDate)]],
    ['Directors', film.directors],
    ['Creators', film.creators],
    ['Cast', film.cast],
    ['Studio', one(film.studio)],
    ['Run time', time(film.runtimeMinutes)],
  ],
  series: (series) => [
    ['Premiere date', [longDate(series.premiereDate)]],
    ['Ended', one(series.endDate).map(longDate)],
    ['Creators', series.creators],
    ['Cast', series.cast],
    ['Network', [series.network]],
    ['Seasons', number(series.seasons)],
    ['Episodes', number(series.episodes)],
    ['Episode length', time(series.episodeMinutes)],
  ],
  game: (game) => [
    ['Release date', [longDate(game.releaseDate)]],
    ['Developer', [game.developer]],
    ['Publisher', [game.publisher]],
    ['Platforms', game.platforms],
    ['Players', one(game.players)],
    ['Online play', yesNo(game.onlinePlay)],
    ['In-game purchases', yesNo(game.purchasesInside)],
  ],
  book: (book) => [
    ['Publication date', [longDate(book.publicationDate)]],
    ['Authors', book.authors],
    ['Illustrators', book.illustrators],
    ['Publisher', [book.publisher]],
    ['Pages', number(book.pages)],
  ],
  app: (app) => [
    ['Release date', [longDate(app.releaseDate)]],
    ['Developer', [app.developer]],
    ['Platforms', app.platforms],
    ['Price', [app.price]],
    ['In-app purchases', yesNo(app.purchasesInside)],
  ],
  podcast: (podcast) => [
    ['Premiere date', [longDate(podcast.premiereDate)]],
    ['Hosts', podcast.hosts],
    ['Network', [podcast.network]],
    ['Episodes', number(podcast.episodes)],
    ['Episode length', time(podcast.episodeMinutes)],
  ],
  music: (music) => [
    ['Release date', [longDate(music.releaseDate)]],
    ['Artists', music.artists],
    ['Label', [music.label]],
    ['Tracks', number(music.tracks)],
    ['Run time', time(music.runtimeMinutes)],
    ['Parental advisory', yesNo(music.parentalAdvisory)],
  ],
};

/** Returns the facts of a title in the order of the page, the facts specific to its kind first. */
export function detailRows({ kind, details }: Pick<PageDocument, 'kind' | 'details'>): DetailRow[] {
  // `kind` determines the shape of `details`, but the document's type cannot relate the two fields.
  const rows = (rowsByKind[kind] as (details: PageDocument['details']) => DetailRow[])(details);
  const { classification: board } = details;
  return [...rows, ['Awards', details.awards] as const]
    .concat(
      board ? [['Rating', [`${board.system} ${board.value}${board.reason ? `, ${board.reason}` : ''}`]]] : [],
    )
    .filter(([, values]) => values.length > 0);
}
