import type { CaseList, CaseSummary, ListedCase } from '../../../../../shared/contract/case-schemas.ts';
import { filtersIn, type QueueFilters } from '../../../html/console/queue-filters.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import type { DecidedCases } from './decide-many.ts';

/** The maximum number of cases that can be decided together; the API accepts no more. */
const maxTogether = 50;

/** The state of the queue page. */
export interface QueueState {
  filters: QueueFilters;
  items: readonly ListedCase[];
  /** The cursor of the next page; `undefined` at the end of the list. */
  cursor: string | undefined;
  loading: boolean;
  /** Why the list could not be loaded. */
  problem: ApiProblem | undefined;
  /** The query whose answer is awaited; answers to earlier queries are ignored. */
  awaited: string | undefined;
  selectedIds: ReadonlySet<string>;
  /** Whether the dialog that decides the selected cases is open. */
  deciding: boolean;
  /** The last decision about several cases, and until when (ISO) it can be undone. */
  decided: (DecidedCases & { until: string }) | undefined;
  /** The result of the last action, for the status line. */
  message: string;
}

export type QueueAction =
  | { type: 'filters-changed'; filters: QueueFilters }
  | { type: 'list-asked'; query: string }
  | { type: 'list-read'; query: string; list: CaseList; goesOn: boolean }
  | { type: 'list-refused'; query: string; problem: ApiProblem }
  | { type: 'case-changed'; changed: CaseSummary }
  | { type: 'selection-set'; id: string; on: boolean }
  | { type: 'selection-toggled'; id: string }
  | { type: 'selection-cleared' }
  | { type: 'dialog-opened' }
  | { type: 'dialog-closed' }
  | { type: 'cases-decided'; decided: DecidedCases; until: string }
  | { type: 'undo-started' }
  | { type: 'announced'; message: string };

/** Returns the state of a page that was just opened with this query string. */
export function firstState(search: string): QueueState {
  return {
    filters: filtersIn(search),
    items: [],
    cursor: undefined,
    loading: true,
    problem: undefined,
    awaited: undefined,
    selectedIds: new Set(),
    deciding: false,
    decided: undefined,
    message: '',
  };
}

const idsWith = (ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> =>
  new Set(on ? [...ids, id] : [...ids].filter((known) => known !== id));

/** Keeps the author's name when a case is claimed or released, because the API's answer does not contain it. */
const withChanged = (items: readonly ListedCase[], changed: CaseSummary): readonly ListedCase[] =>
  items.map((item) => (item.id === changed.id ? { ...changed, author: item.author } : item));

/** Returns the state after an action. Pure: the hook sends requests and changes the URL. */
export function queueReducer(state: QueueState, action: QueueAction): QueueState {
  switch (action.type) {
    case 'filters-changed':
      return { ...state, filters: action.filters, selectedIds: new Set() };
    case 'list-asked':
      return { ...state, awaited: action.query, loading: true, problem: undefined };
    case 'list-read': {
      if (action.query !== state.awaited) return state;
      const { items, nextCursor } = action.list;
      const all = action.goesOn ? [...state.items, ...items] : items;
      return { ...state, items: all, cursor: nextCursor, loading: false };
    }
    case 'list-refused':
      return action.query === state.awaited ? { ...state, loading: false, problem: action.problem } : state;
    case 'case-changed':
      return { ...state, items: withChanged(state.items, action.changed) };
    case 'selection-set':
      return { ...state, selectedIds: idsWith(state.selectedIds, action.id, action.on) };
    case 'selection-toggled':
      return {
        ...state,
        selectedIds: idsWith(state.selectedIds, action.id, !state.selectedIds.has(action.id)),
      };
    case 'selection-cleared':
      return { ...state, selectedIds: new Set() };
    case 'dialog-opened':
      return { ...state, deciding: true };
    case 'dialog-closed':
      return { ...state, deciding: false };
    case 'cases-decided':
      return {
        ...state,
        deciding: false,
        selectedIds: new Set(),
        decided: { ...action.decided, until: action.until },
      };
    case 'undo-started':
      return { ...state, decided: undefined };
    case 'announced':
      return { ...state, message: action.message };
  }
}

/** Returns the selected cases on the page, in its order, at most as many as can be decided together. */
export function selectedCases({
  items,
  selectedIds,
}: Pick<QueueState, 'items' | 'selectedIds'>): readonly ListedCase[] {
  return items.filter(({ id }) => selectedIds.has(id)).slice(0, maxTogether);
}
