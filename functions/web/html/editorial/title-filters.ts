import { defined } from '../../../../shared/values/defined.ts';
import { kindsInOrder } from '../words/kinds.ts';
import { stateWords } from './title-words.ts';

/** The filters of the editors' list of titles. Without a state it has the titles of all states. */
export interface TitleFilters {
  state?: string;
  kind?: string;
  q?: string;
}

const known = (value: string | null, list: readonly string[]): string | undefined =>
  value !== null && list.includes(value) ? value : undefined;

/** Reads the filters from a page's query string; ignores unknown values. */
export function titleFiltersIn(search: string): TitleFilters {
  const given = new URLSearchParams(search);
  return defined({
    state: known(given.get('state'), Object.keys(stateWords)),
    kind: known(given.get('kind'), kindsInOrder),
    q: given.get('q')?.trim().slice(0, 200) || undefined,
  });
}

const queryOf = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

/** Returns the URL of the list with these filters, so that the back button leads to the same list. */
export function titleFiltersAddress(filters: TitleFilters): string {
  const query = queryOf({ ...filters });
  return query === '' ? '/editorial' : `/editorial?${query}`;
}

/** Returns the query of the API request for these filters. */
export function titlesQuery(filters: TitleFilters, cursor?: string): string {
  return queryOf({ ...filters, limit: '50', ...defined({ cursor }) });
}
