import { CaseRow } from '../../../html/console/case-row.tsx';
import { isNarrowed, type QueueFilters } from '../../../html/console/queue-filters.ts';
import { useNow } from '../../helpers/use-now.ts';
import type { QueueState } from './queue-state.ts';

/** The cases of the list, and the button that loads more. */
export function CaseList(props: {
  state: QueueState;
  select: (id: string, on: boolean) => void;
  more: () => void;
}) {
  const now = useNow(1000);
  const { items, cursor, filters, selectedIds } = props.state;
  return (
    <>
      <ol class="cases" aria-label="Cases">
        {items.map((listed) => (
          <CaseRow
            key={listed.id}
            listed={listed}
            now={now}
            selected={selectedIds.has(listed.id)}
            select={(on) => props.select(listed.id, on)}
          />
        ))}
      </ol>
      {cursor && (
        <button type="button" class="button button-quiet more" onClick={props.more}>
          {isNarrowed(filters) ? 'Search more cases' : 'More cases'}
        </button>
      )}
    </>
  );
}

/** The message of a list without matches; `goesOn` is true when some cases were not searched yet. */
const emptyWords = (filters: QueueFilters, goesOn: boolean): string => {
  if (goesOn)
    return filters.q === undefined
      ? 'No match in these 1,000 cases. There are more to search.'
      : 'No match in these 300 cases. There are more to search.';
  if (isNarrowed(filters)) return 'No cases match these filters.';
  if (filters.tab === 'closed') return 'No cases have been closed yet.';
  return filters.tab === 'mine'
    ? 'You have no cases. Claim one from the waiting cases.'
    : 'No cases are waiting. Rest your eyes.';
};

/** The message of an empty list; nothing while the list is loading. */
export function EmptyQueue({ state: { loading, items, filters, cursor } }: { state: QueueState }) {
  return !loading && items.length === 0 ? (
    <p class="empty queue-empty">{emptyWords(filters, cursor !== undefined)}</p>
  ) : null;
}
