import { gridName } from './grid-name.ts';
import { seasonName } from './seasons.ts';

/** The names of fields as readers and editors see them, by the last part of a path. */
const names: Readonly<Record<string, string>> = {
  name: 'Name',
  lang: 'Language of the name',
  originalTitle: 'Original title',
  alternativeTitles: 'Other names',
  transliteration: 'In Latin letters',
  whereToWatch: 'Where to find it',
  media: 'Pictures and videos',
  recommendations: 'Recommended titles',
  byline: 'Reviewed by',
  oneLiner: 'One sentence about it',
  ageRating: 'Age',
  stars: 'Stars',
  contentGrid: 'Levels',
  whyThisAge: 'Why this age',
  story: "What's the story?",
  verdict: 'Is it any good?',
  talkingPoints: 'Talking points',
  disclosure: 'How the review was made',
  genres: 'Genres',
  topics: 'Topics',
  awards: 'Awards',
  classifications: 'Ratings by boards',
  premiereDate: 'Premiere date',
  releaseDate: 'Release date',
  publicationDate: 'Publication date',
  endDate: 'Ended',
  directors: 'Directors',
  writers: 'Writers',
  creators: 'Creators',
  producers: 'Producers',
  composers: 'Composers',
  cast: 'Cast',
  studio: 'Studio',
  network: 'Network',
  runtimeMinutes: 'Run time in minutes',
  episodeMinutes: 'Episode length in minutes',
  seasons: 'Seasons',
  episodes: 'Episodes',
  developer: 'Developer',
  publisher: 'Publisher',
  platforms: 'Platforms',
  players: 'Players',
  onlinePlay: 'Online play',
  purchasesInside: 'Purchases inside',
  authors: 'Authors',
  illustrators: 'Illustrators',
  translators: 'Translators',
  editors: 'Editors',
  narrators: 'Narrators',
  pages: 'Pages',
  price: 'Price',
  hosts: 'Hosts',
  guests: 'Guests',
  artists: 'Artists',
  label: 'Label',
  tracks: 'Tracks',
  parentalAdvisory: 'Parental advisory',
  imdb: 'IMDb',
  tmdb: 'TMDB',
  wikidata: 'Wikidata',
  isbn: 'ISBN',
  eidr: 'EIDR',
  openLibrary: 'Open Library',
  level: 'level',
  note: 'note',
  provider: 'Who has it',
  region: 'Country or region',
  kind: 'Kind',
  url: 'Web address',
  lastChecked: 'Last checked',
  board: 'Board',
  value: 'Rating',
  descriptors: 'Reasons of the board',
  alt: 'What it shows',
  credit: 'Credit',
  licence: 'Licence',
  videoId: 'Id of the video',
  at: 'Date and time',
};

/** What one entry of a list is called. */
const entries: Readonly<Record<string, string>> = {
  whereToWatch: 'Offer',
  media: 'Picture or video',
  talkingPoints: 'Talking point',
  recommendations: 'Recommended title',
  classifications: 'Rating by a board',
  alternativeTitles: 'Other name',
};

const entryWords = (list: string, at: number, rest: readonly string[]): string => {
  const entry = `${entries[list] ?? `${fieldName(list)}, entry`} ${at + 1}`;
  return rest.length === 0 ? entry : `${entry}: ${rest.map(fieldName).join(', ')}`;
};

/** Returns whether a word is the name of a field in the API. */
export function isFieldName(word: string): boolean {
  return Object.hasOwn(names, word);
}

/** Returns the name of one field, such as `Premiere date` for `premiereDate`. */
export function fieldName(field: string): string {
  return names[field] ?? field;
}

const wordsOf = ([first = '', second, ...rest]: readonly string[]): string => {
  if (second === undefined) return fieldName(first);
  if (first === 'contentGrid') {
    const [field] = rest;
    return field === undefined ? gridName(second) : `${gridName(second)}: ${fieldName(field)}`;
  }
  if (first === 'seasons') {
    const season = seasonName(Number(second));
    return rest.length === 0 ? season : `${season}: ${wordsOf(rest)}`;
  }
  if (second === '-') return `${fieldName(first)}: one more`;
  if (/^\d+$/.test(second)) return entryWords(first, Number(second), rest);
  if (first === 'originalTitle') return second === 'name' ? fieldName(first) : `Original title: ${second}`;
  return wordsOf([second, ...rest]);
};

/** Returns the name of a field by its path: `Language: level` for `/contentGrid/language/level`. */
export function fieldWords(path: string): string {
  return wordsOf(path.split('/').slice(1));
}
