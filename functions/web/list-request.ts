import type { Filters } from '../../shared/html/reading/browse-form.tsx';
import { type CardSort, cardSorts } from '../../shared/titles/filter-cards.ts';

/** What a list's address asks for; `page` counts from 1. */
export interface ListRequest {
  filters: Filters;
  q: string | undefined;
  page: number;
}

const short = (value: string | null): string | undefined => value?.trim().slice(0, 100) || undefined;
const matching = (value: string | null, pattern: RegExp): string | undefined =>
  pattern.test(value ?? '') ? (value ?? undefined) : undefined;

/** Reads a list's address. What makes no sense is left out: addresses are typed by people. */
export const listRequest = (query: string): ListRequest => {
  const given = new URLSearchParams(query);
  return {
    filters: {
      kind: short(given.get('kind')),
      genre: short(given.get('genre')),
      topic: short(given.get('topic')),
      maxAge: matching(given.get('maxAge'), /^([2-9]|1[0-8])$/),
      sort: cardSorts.find((sort): sort is CardSort => sort === given.get('sort')),
    },
    q: short(given.get('q')),
    page: Number(matching(given.get('page'), /^[1-9]\d{0,3}$/) ?? 1),
  };
};

/** The address of a list, without what is not asked for. */
export const listAddress = (path: string, parts: object, page = 1): string => {
  const given = Object.entries({ ...parts, page: page > 1 ? String(page) : undefined }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};
