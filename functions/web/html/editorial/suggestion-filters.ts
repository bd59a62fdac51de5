import { suggestionAreas } from '../../../../shared/suggestions/areas.ts';
import { defined } from '../../../../shared/values/defined.ts';

/** The filters of the inbox. Without a state it has what waits for an editor. */
export interface SuggestionFilters {
  state?: string;
  area?: string;
  slug?: string;
  /** Only the levels that readers see differently. */
  source?: string;
}

/** The lists of the inbox in their order, each with the `state` of the API that it shows. */
export const suggestionTabs: readonly { state: string | undefined; name: string }[] = [
  { state: undefined, name: 'Waiting' },
  { state: 'conflict', name: 'In conflict' },
  { state: 'applied', name: 'Used' },
  { state: 'declined', name: 'Not used' },
  { state: 'duplicate', name: 'Duplicates' },
];

const known = (value: string | null, list: readonly (string | undefined)[]): string | undefined =>
  value !== null && list.includes(value) ? value : undefined;

/** Reads the filters from a page's query string; ignores unknown values. */
export function suggestionFiltersIn(search: string): SuggestionFilters {
  const given = new URLSearchParams(search);
  return defined({
    state: known(
      given.get('state'),
      suggestionTabs.map(({ state }) => state),
    ),
    area: known(given.get('area'), suggestionAreas),
    source: known(given.get('source'), ['votes']),
    slug: given.get('slug')?.trim().slice(0, 80) || undefined,
  });
}

const home = '/editorial/suggestions';

/** Returns the id of the suggestion that is open on a page with this path, if one is. */
export function openSuggestionIn(path: string): string | undefined {
  return path.startsWith(`${home}/`)
    ? decodeURIComponent(path.slice(home.length + 1)) || undefined
    : undefined;
}

/** Returns the URL of the inbox with these filters, and with a suggestion open when `id` is given. */
export function suggestionsAddress(filters: SuggestionFilters, id?: string): string {
  const query = new URLSearchParams({ ...filters }).toString();
  const path = id === undefined ? home : `${home}/${encodeURIComponent(id)}`;
  return query === '' ? path : `${path}?${query}`;
}

/** Returns the query of the API request for these filters. */
export function suggestionsQuery(filters: SuggestionFilters, cursor?: string): string {
  return new URLSearchParams({ ...filters, limit: '30', ...defined({ cursor }) }).toString();
}
