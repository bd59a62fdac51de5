import type { DetailsByKind } from '../../../../shared/titles/details.ts';
import type { TitleKind } from '../../../../shared/titles/kinds.ts';

/** How a form asks for a fact: a date, a list of names, a line of text, a whole number, or yes and no. */
export type FactInput = 'date' | 'names' | 'line' | 'number' | 'flag';

/** Facts that every kind of title has. The form shows them in parts of their own. */
type CommonFact = 'genres' | 'topics' | 'awards' | 'classifications' | 'externalIds';

type FactsByKind = {
  [Kind in TitleKind]: Readonly<Record<Exclude<keyof DetailsByKind[Kind], CommonFact>, FactInput>>;
};

/** The facts of each kind in the order of the form. The compiler reports a fact that is missing here. */
const factsByKind: FactsByKind = {
  film: {
    premiereDate: 'date',
    directors: 'names',
    writers: 'names',
    creators: 'names',
    producers: 'names',
    composers: 'names',
    cast: 'names',
    studio: 'line',
    runtimeMinutes: 'number',
  },
  series: {
    premiereDate: 'date',
    endDate: 'date',
    creators: 'names',
    directors: 'names',
    writers: 'names',
    producers: 'names',
    composers: 'names',
    cast: 'names',
    network: 'line',
    seasons: 'number',
    episodes: 'number',
    episodeMinutes: 'number',
  },
  game: {
    releaseDate: 'date',
    developer: 'line',
    publisher: 'line',
    directors: 'names',
    writers: 'names',
    composers: 'names',
    cast: 'names',
    platforms: 'names',
    players: 'line',
    onlinePlay: 'flag',
    purchasesInside: 'flag',
  },
  book: {
    publicationDate: 'date',
    authors: 'names',
    illustrators: 'names',
    translators: 'names',
    editors: 'names',
    narrators: 'names',
    publisher: 'line',
    pages: 'number',
  },
  app: {
    releaseDate: 'date',
    developer: 'line',
    platforms: 'names',
    price: 'line',
    purchasesInside: 'flag',
  },
  podcast: {
    premiereDate: 'date',
    hosts: 'names',
    guests: 'names',
    producers: 'names',
    network: 'line',
    episodes: 'number',
    episodeMinutes: 'number',
  },
  music: {
    releaseDate: 'date',
    artists: 'names',
    composers: 'names',
    producers: 'names',
    label: 'line',
    tracks: 'number',
    runtimeMinutes: 'number',
    parentalAdvisory: 'flag',
  },
};

/** Lists the facts that a form asks for, for a kind of title. */
export function factsOf(kind: TitleKind): [field: string, input: FactInput][] {
  return Object.entries(factsByKind[kind]);
}
