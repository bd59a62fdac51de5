import { longDate, partialDate } from './dates.ts';
import { levelWords } from './grid-name.ts';
import { kindOfOffer, regionName } from './offers.ts';
import { ratingWords } from './rating.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Joins the parts that are there. */
const joined = (...parts: readonly unknown[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '' && part !== null)
    .map(String)
    .join(', ');

const rowWords = (row: Row): string => {
  if ('provider' in row && 'region' in row)
    return joined(
      row.provider,
      kindOfOffer(text(row.kind)),
      regionName(text(row.region)),
      row.url,
      `checked ${longDate(text(row.lastChecked))}`,
    );
  if ('board' in row) {
    const reasons = Array.isArray(row.descriptors) ? row.descriptors : [];
    return joined(ratingWords(text(row.board), text(row.value)), regionName(text(row.region)), ...reasons);
  }
  if ('alt' in row) return joined(row.alt, row.credit, row.url ?? row.videoId);
  if ('slug' in row) return joined(row.slug, row.reason);
  if ('level' in row) return joined(`level ${levelWords(text(row.category), Number(row.level))}`, row.note);
  return joined(...Object.values(row).map((value) => (isRow(value) ? rowWords(value) : value)));
};

const itemWords = (value: unknown): string => (isRow(value) ? rowWords(value) : String(value));

/** Writes out the value of a field, one line for each entry of a list; an empty text when it has none. */
export function valueLines(path: string, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.map(itemWords);
  const [, list, category = '', field] = path.split('/').slice(path.startsWith('/seasons/') ? 2 : 0);
  if (list === 'contentGrid' && field === 'level') return [levelWords(category, Number(value))];
  if (path.endsWith('/ageRating')) return [`${Number(value)}+`];
  if (typeof value === 'string' && /Date$|\/lastChecked$/.test(path)) return [partialDate(value)];
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  return [itemWords(value)];
}
