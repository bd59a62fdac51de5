import { scales } from '../../../../shared/expert-reviews/scales.ts';
import type { Offer } from '../../../../shared/titles/schema.ts';
import { partialDate } from './dates.ts';
import { isGridCategory } from './grid-name.ts';
import { offerWords, regionName } from './offers.ts';

const names: Readonly<Record<string, string>> = {
  name: 'Name',
  originalTitle: 'Original title',
  alternativeTitles: 'Other names',
  lang: 'Language of the name',
  whereToWatch: 'Where to find it',
  ageRating: 'Suggested age',
  oneLiner: 'One-line summary',
  whyThisAge: 'Why this age',
  story: 'Story',
  verdict: 'Verdict',
  talkingPoints: 'Talking points',
  externalIds: 'Other catalogues',
  premiereDate: 'Premiere date',
  endDate: 'End date',
  releaseDate: 'Release date',
  publicationDate: 'Publication date',
  runtimeMinutes: 'Run time in minutes',
  episodeMinutes: 'Episode length in minutes',
  onlinePlay: 'Online play',
  purchasesInside: 'Purchases inside',
  parentalAdvisory: 'Parental advisory',
  contentGrid: 'A lot or a little?',
};

const inWords = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return names[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
};

/** Returns the name of the field at a path of a page, as a page says it: `Premiere date`, `Language: level`. */
export function fieldName(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/').slice(1);
  if (first === 'contentGrid' && isGridCategory(second)) return [scales[second].name, ...rest].join(': ');
  if (first === 'seasons') return ['Season', second, ...rest].join(' ').trim();
  const inner = first === 'details' ? second : first;
  const last = first === 'details' ? rest[0] : second;
  return last === '-' ? `${inWords(inner)}: one more` : inWords(inner);
}

const isOffer = (value: object): value is Offer => 'provider' in value && 'region' in value;

const objectWords = (value: object): string => {
  if (isOffer(value))
    return `${value.provider}, ${regionName(value.region)}, ${offerWords[value.kind] ?? value.kind}: ${value.url}`;
  return Object.values(value).map(wordsOf).join(', ');
};

const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(wordsOf).join('; ');
  if (typeof value === 'object') return objectWords(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
};

/** Returns the value of a field in words: a level with its label, a date written out, an offer with its provider. */
export function fieldValue(path: string, value: unknown): string {
  const [first, category = '', member] = path.split('/').slice(1);
  if (first === 'contentGrid' && member === 'level' && isGridCategory(category) && typeof value === 'number')
    return `${value}, ${scales[category].levels[value]?.label ?? 'unknown'}`;
  return path.endsWith('Date') && typeof value === 'string' ? partialDate(value) : wordsOf(value);
}
