import { defined } from '../../../../shared/values/defined.ts';
/** The tabs of the queue page, each with its list of cases. */
export const queueTabs = [
  { tab: 'waiting', name: 'Waiting', query: { state: 'open' } },
  { tab: 'mine', name: 'Mine', query: { state: 'assigned', mine: 'true' } },
  { tab: 'escalated', name: 'Escalated', query: { state: 'escalated' } },
  { tab: 'closed', name: 'Closed', query: { state: 'closed' } },
] as const;

export interface QueueFilters {
  tab: (typeof queueTabs)[number]['tab'];
  category?: string;
  audience?: string;
  priority?: string;
  q?: string;
}

const narrowing = ['category', 'audience', 'priority', 'q'] as const;

/** Returns whether the filters exclude part of a list. */
export function isNarrowed(filters: QueueFilters): boolean {
  return narrowing.some((name) => filters[name] !== undefined);
}

/** Reads the filters from a page's query string; ignores unknown parameters. */
export function filtersIn(search: string): QueueFilters {
  const given = new URLSearchParams(search);
  const tab = queueTabs.find((known) => known.tab === given.get('tab'))?.tab ?? 'waiting';
  const entries = narrowing.flatMap((name) => {
    const value = given.get(name)?.trim().slice(0, 100);
    return value ? [[name, value] as const] : [];
  });
  return { tab, ...Object.fromEntries(entries) };
}

/** Returns the URL of the queue page with these filters, so that the back button leads to the same list. */
export function filtersAddress({ tab, ...rest }: QueueFilters): string {
  const query = new URLSearchParams({
    ...defined({ tab: tab === 'waiting' ? undefined : tab }),
    ...rest,
  }).toString();
  return query === '' ? '/moderation' : `/moderation?${query}`;
}

/** Returns the query of the API request for these filters. */
export function queueQuery({ tab, ...rest }: QueueFilters, cursor?: string): string {
  return new URLSearchParams({
    ...queueTabs.find((known) => known.tab === tab)?.query,
    ...rest,
    limit: '30',
    ...defined({ cursor: cursor || undefined }),
  }).toString();
}
