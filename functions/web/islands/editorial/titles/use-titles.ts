import { useState } from 'preact/hooks';
import {
  type TitleFilters,
  titleFiltersAddress,
  titleFiltersIn,
  titlesQuery,
} from '../../../html/editorial/title-filters.ts';
import type { ListedTitle } from '../../../html/editorial/title-row.tsx';
import { usePagedList } from '../../helpers/use-paged-list.ts';

/** Loads the list of titles, again whenever the filters change. Answers to earlier filters are ignored. */
export function useTitles() {
  const [filters, setFilters] = useState<TitleFilters>(() => titleFiltersIn(location.search));
  const list = usePagedList<ListedTitle>('/v1/editorial/titles', filters, (cursor) =>
    titlesQuery(filters, Date.now(), cursor),
  );
  return {
    ...list,
    filters,
    change: (next: TitleFilters): void => {
      history.replaceState(null, '', titleFiltersAddress(next));
      setFilters(next);
    },
  };
}
