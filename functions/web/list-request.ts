import { type CardSort, cardSorts } from '../../shared/titles/filter-cards.ts';
import type { Filters } from './html/reading/browse-form.tsx';

/** The filters, sort order and page in a list's query string; `page` counts from 1. */
export interface ListRequest {
  filters: Filters;
  q: string | undefined;
  page: number;
}

const given = (value: string | null): string | undefined => value?.trim() || undefined;

/** Reads a list's query string, which `addressFaults` must have found valid. */
export function listRequest(query: string): ListRequest {
  // A form sends an empty value when nothing was chosen.
  const parameters = new URLSearchParams([...new URLSearchParams(query)].filter(([, value]) => value.trim()));
  return {
    filters: {
      kind: given(parameters.get('kind')),
      genre: given(parameters.get('genre')),
      topic: given(parameters.get('topic')),
      maxAge: given(parameters.get('maxAge')),
      sort: cardSorts.find((sort): sort is CardSort => sort === parameters.get('sort')),
    },
    q: given(parameters.get('q')),
    page: Number(given(parameters.get('page')) ?? 1),
  };
}

/** Returns the URL of a list, without parameters that are not set. */
export function listAddress(path: string, parts: object, page = 1): string {
  const given = Object.entries({ ...parts, page: page > 1 ? String(page) : undefined }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
