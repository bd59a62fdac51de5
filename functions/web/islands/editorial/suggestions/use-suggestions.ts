import { useEffect, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import {
  openSuggestionIn,
  type SuggestionFilters,
  suggestionFiltersIn,
  suggestionsAddress,
  suggestionsQuery,
} from '../../../html/editorial/suggestion-filters.ts';
import { usePagedList } from '../../helpers/use-paged-list.ts';

/** The route under which editors read and decide suggestions. */
export const suggestionsPath = '/v1/editorial/suggestions';

/** The list, from which a decided suggestion is removed, and in which one that was read again is replaced. */
const useList = (filters: SuggestionFilters) => {
  const { change, ...list } = usePagedList<EditorialSuggestion>(suggestionsPath, filters, (cursor) =>
    suggestionsQuery(filters, cursor),
  );
  return {
    ...list,
    remove: (id: string): void => change((items) => items.filter((one) => one.id !== id)),
    replace: (changed: EditorialSuggestion): void =>
      change((items) => items.map((one) => (one.id === changed.id ? changed : one))),
  };
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
