import type { QueueCounts } from '../../../../../shared/contract/case-schemas.ts';
import { filtersAddress, type QueueFilters, queueTabs } from '../../../html/console/queue-filters.ts';
import { grouped } from '../../../html/words/numbers.ts';

const farthest = 1000;
const countOf = (tab: QueueFilters['tab'], counts: QueueCounts | undefined): number | undefined =>
  tab === 'waiting' || tab === 'escalated' ? counts?.[tab] : undefined;

/** The tabs of the queue with the number of cases in each. */
export function QueueTabs(props: {
  filters: QueueFilters;
  counts: QueueCounts | undefined;
  change: (filters: QueueFilters) => void;
}) {
  return (
    <nav class="queue-tabs" aria-label="Lists">
      {queueTabs.map(({ tab, name }) => {
        const count = countOf(tab, props.counts);
        return (
          <a
            key={tab}
            href={filtersAddress({ ...props.filters, tab })}
            aria-current={props.filters.tab === tab ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              props.change({ ...props.filters, tab });
            }}
          >
            {name}
            {count !== undefined && (
              <span class="queue-count">
                {grouped(count)}
                {count >= farthest && '+'}
              </span>
            )}
          </a>
        );
      })}
    </nav>
  );
}
