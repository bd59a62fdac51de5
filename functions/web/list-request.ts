import { type CardSort, cardSorts } from '../../shared/titles/filter-cards.ts';
import type { Filters } from './html/reading/browse-form.tsx';

/** What a list's address asks for; `page` counts from 1. */
export interface ListRequest {
  filters: Filters;
  q: string | undefined;
  page: number;
}

const given = (value: string | null): string | undefined => value?.trim() || undefined;

/** Reads a list's address, whose values `addressFaults` found nothing against. */
export function listRequest(query: string): ListRequest {
  // A form sends an empty value where nothing was chosen.
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

/** The address of a list, without what is not asked for. */
export function listAddress(path: string, parts: object, page = 1): string {
  const given = Object.entries({ ...parts, page: page > 1 ? String(page) : undefined }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
