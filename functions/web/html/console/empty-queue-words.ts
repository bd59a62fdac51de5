import { isNarrowed, type QueueFilters } from './queue-filters.ts';

/** What a list without a case says; `goesOn` when there are cases that were not looked through yet. */
export const emptyWords = (filters: QueueFilters, goesOn: boolean): string => {
  if (goesOn)
    return filters.q === undefined
      ? 'Nothing among these thousand cases. There are more to look through.'
      : 'Nothing among these three hundred cases. There are more to look through.';
  if (isNarrowed(filters)) return 'No case here is like that.';
  if (filters.tab === 'closed') return 'Nothing was closed yet.';
  return filters.tab === 'mine'
    ? 'You have no case. Take one from those that wait.'
    : 'Nothing waits. Rest your eyes.';
};
