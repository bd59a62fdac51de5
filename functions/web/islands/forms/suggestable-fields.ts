import { scales } from '../../../../shared/expert-reviews/scales.ts';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import type { TitleKind } from '../../../../shared/titles/kinds.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { kindOfOffer, regionName } from '../../html/words/offers.ts';
import { fieldName, fieldValue } from '../../html/words/page-fields.ts';

/** A field of a page for which a reader can suggest another value, and the control that fits it. */
export interface SuggestableField {
  path: string;
  label: string;
  control: 'date' | 'number' | 'text' | 'level' | 'offer' | 'address' | 'removal';
  /** What the page says now, in words. */
  now: string;
  /** The level that the page has now, of a field that is a level. */
  level?: number;
}

const common = ['genres', 'topics', 'awards'];

/** The facts of each kind of title that readers can correct with a control of their own. */
const detailsOf: Readonly<Record<TitleKind, readonly string[]>> = {
  film: ['premiereDate', 'runtimeMinutes', 'studio', 'directors', 'writers', 'cast'],
  series: ['premiereDate', 'endDate', 'network', 'seasons', 'episodes', 'episodeMinutes', 'creators', 'cast'],
  game: ['releaseDate', 'developer', 'publisher', 'platforms', 'players'],
  book: ['publicationDate', 'authors', 'illustrators', 'translators', 'publisher', 'pages'],
  app: ['releaseDate', 'developer', 'platforms', 'price'],
  podcast: ['premiereDate', 'hosts', 'network', 'episodes', 'episodeMinutes'],
  music: ['releaseDate', 'artists', 'label', 'tracks', 'runtimeMinutes'],
};

const numbers = new Set(['runtimeMinutes', 'episodeMinutes', 'seasons', 'episodes', 'pages', 'tracks']);
const single = new Set(['network', 'studio', 'developer', 'publisher', 'label', 'price', 'players']);

const controlFor = (name: string): SuggestableField['control'] => {
  if (name.endsWith('Date')) return 'date';
  return numbers.has(name) ? 'number' : 'text';
};

const fact = (page: PageDocument, name: string): SuggestableField => {
  const value = (page.details as Record<string, unknown>)[name];
  const isList = controlFor(name) === 'text' && !single.has(name);
  const path = `/details/${name}`;
  return {
    path: isList ? `${path}/-` : path,
    label: fieldName(isList ? `${path}/-` : path),
    control: controlFor(name),
    now: fieldValue(path, value),
  };
};

const level = ({ category, level: now }: PageDocument['contentGrid'][number]): SuggestableField => {
  const path = `/contentGrid/${category}/level`;
  return { path, label: scales[category].name, control: 'level', now: fieldValue(path, now), level: now };
};

const offers = (page: PageDocument): SuggestableField[] => [
  { path: '/whereToWatch/-', label: 'A place is missing', control: 'offer', now: '' },
  ...page.whereToWatch.flatMap((offer, index): SuggestableField[] => {
    const now = fieldValue('/whereToWatch', offer);
    const path = `/whereToWatch/${index}`;
    const name = `${offer.provider}, ${regionName(offer.region)}, ${kindOfOffer(offer.kind)}`;
    return [
      { path: `${path}/url`, label: `${name}: the web address is wrong`, control: 'address', now: offer.url },
      { path, label: `${name}: it is no longer there`, control: 'removal', now },
    ];
  }),
];

/** Returns the fields that belong to a row of the page. A row without any is described in words only. */
export function suggestableFields(page: PageDocument, area: Suggestion['area']): SuggestableField[] {
  if (area === 'grid') return page.contentGrid.map(level);
  if (area === 'diversity')
    return page.contentGrid.filter(({ category }) => category === 'diverse-representations').map(level);
  if (area === 'where-to-watch') return offers(page);
  if (area !== 'fact') return [];
  return [...detailsOf[page.kind], ...common].map((name) => fact(page, name));
}
