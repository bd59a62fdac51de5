import { CaseRow } from '../../../html/console/case-row.tsx';
import { emptyWords } from '../../../html/console/empty-queue-words.ts';
import { isNarrowed } from '../../../html/console/queue-filters.ts';
import { useNow } from '../use-now.ts';
import type { QueueState } from './queue-state.ts';

/** The cases of the list, and the way to more of them. */
export const CaseList = (props: {
  state: QueueState;
  select: (id: string, on: boolean) => void;
  more: () => void;
}) => {
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
          {isNarrowed(filters) ? 'Look further' : 'More cases'}
        </button>
      )}
    </>
  );
};

/** What an empty list says; nothing while it is being read. */
export const EmptyQueue = ({ state: { loading, items, filters, cursor } }: { state: QueueState }) =>
  !loading && items.length === 0 ? (
    <p class="empty queue-empty">{emptyWords(filters, cursor !== undefined)}</p>
  ) : null;
