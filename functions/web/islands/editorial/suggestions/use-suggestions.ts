import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import {
  openSuggestionIn,
  type SuggestionFilters,
  suggestionFiltersIn,
  suggestionsAddress,
  suggestionsQuery,
} from '../../../html/editorial/suggestion-filters.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';

interface Listed {
  items: readonly EditorialSuggestion[];
  cursor?: string | undefined;
  loading: boolean;
  problem?: ApiProblem;
}

/** The route under which editors read and decide suggestions. */
export const suggestionsPath = '/v1/editorial/suggestions';

/** Loads the list, again whenever the filters change. Answers to earlier filters are ignored. */
const useList = (filters: SuggestionFilters) => {
  const [list, setList] = useState<Listed>({ items: [], loading: true });
  const awaited = useRef('');
  const load = async (cursor?: string): Promise<void> => {
    const query = suggestionsQuery(filters, cursor);
    awaited.current = query;
    setList((before) => ({ items: before.items, cursor: before.cursor, loading: true }));
    const answer = await callApi<{ items: EditorialSuggestion[]; nextCursor?: string }>(
      'GET',
      `${suggestionsPath}?${query}`,
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
  const remove = (id: string): void =>
    setList((before) => ({ ...before, items: before.items.filter((one) => one.id !== id) }));
  const replace = (changed: EditorialSuggestion): void =>
    setList((before) => ({
      ...before,
      items: before.items.map((one) => (one.id === changed.id ? changed : one)),
    }));
  return { ...list, reload: () => void load(), more: () => void load(list.cursor), remove, replace };
};

/** The inbox: its list, its filters, and which suggestion is open. The URL says which, so that the back button works. */
export function useSuggestions() {
  const [filters, setFilters] = useState<SuggestionFilters>(() => suggestionFiltersIn(location.search));
  const [opened, setOpened] = useState(() => openSuggestionIn(location.pathname));
  const list = useList(filters);
  useEffect(() => {
    const follow = (): void => {
      setFilters(suggestionFiltersIn(location.search));
      setOpened(openSuggestionIn(location.pathname));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = (id: string | undefined, how: 'push' | 'replace' = 'push'): void => {
    const address = suggestionsAddress(filters, id);
    if (how === 'push' && id !== opened) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setOpened(id);
  };
  return {
    ...list,
    filters,
    opened,
    open,
    change: (next: SuggestionFilters): void => {
      history.replaceState(null, '', suggestionsAddress(next));
      setFilters(next);
      setOpened(undefined);
    },
    /** Returns the suggestion after or before another one in the list. */
    beside: (id: string | undefined, by: 1 | -1): EditorialSuggestion | undefined => {
      const at = list.items.findIndex((one) => one.id === id);
      return at === -1 ? list.items[0] : list.items[at + by];
    },
  };
}
