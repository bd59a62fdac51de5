import { useEffect, useRef, useState } from 'preact/hooks';
import { type ApiProblem, callApi } from './api.ts';

interface Listed<Item> {
  items: readonly Item[];
  cursor?: string | undefined;
  loading: boolean;
  problem?: ApiProblem;
}

/**
 * Loads a list of the API page by page, again whenever `filters` change. `queryOf` returns the query of a page. Answers to
 * earlier filters are ignored.
 */
export function usePagedList<Item>(path: string, filters: object, queryOf: (cursor?: string) => string) {
  const [list, setList] = useState<Listed<Item>>({ items: [], loading: true });
  const awaited = useRef('');
  const load = async (cursor?: string): Promise<void> => {
    const query = queryOf(cursor);
    awaited.current = query;
    setList((before) => ({ items: before.items, cursor: before.cursor, loading: true }));
    const answer = await callApi<{ items: Item[]; nextCursor?: string }>('GET', `${path}?${query}`);
    if (awaited.current !== query) return;
    if (!answer.ok) return setList({ items: [], loading: false, problem: answer.problem });
    const { items, nextCursor } = answer.body;
    setList((before) => ({
      items: cursor === undefined ? items : [...before.items, ...items],
      cursor: nextCursor,
      loading: false,
    }));
  };
  useEffect(() => void load(), [JSON.stringify(filters)]);
  /** Changes the items that are loaded, without a request. */
  const change = (next: (items: readonly Item[]) => readonly Item[]): void =>
    setList((before) => ({ ...before, items: next(before.items) }));
  return { ...list, change, reload: () => void load(), more: () => void load(list.cursor) };
}
