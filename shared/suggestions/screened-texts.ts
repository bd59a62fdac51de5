import type { FieldChange, Suggestion } from './schema.ts';
import { isProse } from './suggestible.ts';

/** The texts of a suggestion by what they are screened for. The names are those that spans have: `patch/0`. */
export interface ScreenedTexts {
  /** Sentences by the reader, screened like a review. */
  prose: Record<string, string>;
  /** Facts, such as names and notes of a few words, screened only for what no fact contains. */
  facts: Record<string, string>;
  /** Web addresses that a field asks for. */
  addresses: Record<string, string>;
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

const withoutUrl = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUrl);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (name === 'url' ? [] : [[name, withoutUrl(inner)]])),
  );
};

const urlsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'url' in value && typeof value.url === 'string' ? [value.url] : [];
  return [...own, ...Object.values(value).flatMap(urlsIn)];
};

/** Dates and identifiers. The schema of the page accepts nothing else in these fields, so there is nothing to screen. */
const isTyped = (path: string): boolean => /Date$|^\/details\/externalIds(\/|$)/.test(path);

const addChange = (into: ScreenedTexts, field: string, { path, value }: FieldChange): void => {
  if (isTyped(path)) return;
  if (path.endsWith('/url') && typeof value === 'string') {
    into.addresses[field] = value;
    return;
  }
  const text = textsIn(withoutUrl(value)).join('\n');
  const urls = urlsIn(value).join(' ');
  if (text) into[isProse(path) ? 'prose' : 'facts'][field] = text;
  if (urls) into.addresses[field] = urls;
};

/** Sorts the texts of a suggestion by how they are screened. A bare date, number or name is never screened as prose. */
export function screenedTexts({ text, patch = [], evidenceUrl }: Suggestion): ScreenedTexts {
  const texts: ScreenedTexts = {
    prose: text ? { text } : {},
    facts: {},
    addresses: evidenceUrl ? { evidenceUrl } : {},
  };
  for (const [index, change] of patch.entries()) addChange(texts, `patch/${index}`, change);
  return texts;
}
