import { defined } from '../../../../shared/values/defined.ts';
import { kindsInOrder } from '../words/kinds.ts';
import { stateWords } from './title-words.ts';

/** The filters of the editors' list of titles. Without a state it has the titles of all states. */
export interface TitleFilters {
  state?: string;
  kind?: string;
  q?: string;
  /** The staff name of the editor who works on the titles; `me` for the signed-in editor. */
  owner?: string;
  /** `old` lists only titles with a link that nobody checked for 90 days. */
  links?: string;
}

/** The owner that stands for the signed-in editor. */
export const me = 'me';

const known = (value: string | null, list: readonly string[]): string | undefined =>
  value !== null && list.includes(value) ? value : undefined;

/** Reads the filters from a page's query string; ignores unknown values. */
export function titleFiltersIn(search: string): TitleFilters {
  const given = new URLSearchParams(search);
  return defined({
    state: known(given.get('state'), Object.keys(stateWords)),
    kind: known(given.get('kind'), kindsInOrder),
    links: known(given.get('links'), ['old']),
    owner: given.get('owner')?.trim().slice(0, 80) || undefined,
    q: given.get('q')?.trim().slice(0, 200) || undefined,
  });
}

const queryOf = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

/** Returns the URL of the list with these filters, so that the back button leads to the same list. */
export function titleFiltersAddress(filters: TitleFilters): string {
  const query = queryOf({ ...filters });
  return query === '' ? '/editorial' : `/editorial?${query}`;
}

const day = 86_400_000;

/** Returns the date before which a link counts as not checked: 90 days before `now` (milliseconds). */
export function staleBefore(now: number): string {
  return new Date(now - 90 * day).toISOString().slice(0, 10);
}

/** Returns the query of the API request for these filters. `now` is in milliseconds. */
export function titlesQuery({ links, ...filters }: TitleFilters, now: number, cursor?: string): string {
  const checkedBefore = links === undefined ? undefined : staleBefore(now);
  return queryOf({ ...filters, limit: '50', ...defined({ checkedBefore, cursor }) });
}
