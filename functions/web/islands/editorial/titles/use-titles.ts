import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type TitleFilters,
  titleFiltersAddress,
  titleFiltersIn,
  titlesQuery,
} from '../../../html/editorial/title-filters.ts';
import type { ListedTitle } from '../../../html/editorial/title-row.tsx';
import { type ApiProblem, callApi } from '../../helpers/api.ts';

interface List {
  items: readonly ListedTitle[];
  cursor?: string | undefined;
  loading: boolean;
  problem?: ApiProblem;
}

/** Loads the list of titles, again whenever the filters change. Answers to earlier filters are ignored. */
export function useTitles() {
  const [filters, setFilters] = useState<TitleFilters>(() => titleFiltersIn(location.search));
  const [list, setList] = useState<List>({ items: [], loading: true });
  const awaited = useRef('');
  const load = async (cursor?: string): Promise<void> => {
    const query = titlesQuery(filters, Date.now(), cursor);
    awaited.current = query;
    setList((before) => ({ items: before.items, cursor: before.cursor, loading: true }));
    const answer = await callApi<{ items: ListedTitle[]; nextCursor?: string }>(
      'GET',
      `/v1/editorial/titles?${query}`,
    );
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
  return {
    ...list,
    filters,
    change: (next: TitleFilters): void => {
      history.replaceState(null, '', titleFiltersAddress(next));
      setFilters(next);
    },
    reload: () => void load(),
    more: () => void load(list.cursor),
  };
}
