import { useEffect, useReducer } from 'preact/hooks';
import type { CaseList, CaseSummary } from '../../../../../shared/contract/case-schemas.ts';
import { filtersAddress, type QueueFilters, queueQuery } from '../../../html/console/queue-filters.ts';
import { callApi } from '../../helpers/api.ts';
import type { DecisionBody } from '../decision-form.tsx';
import { rememberOrder } from '../queue-order.ts';
import { decideMany, undoMany } from './decide-many.ts';
import { firstState, queueReducer, selectedCases } from './queue-state.ts';

const undoMs = 60_000;

/** Returns the queue's state and the actions that change it. Reloads the list whenever the filters change. */
export function useQueue() {
  const [state, dispatch] = useReducer(queueReducer, location.search, firstState);
  const announce = (message: string): void => dispatch({ type: 'announced', message });

  const load = async (cursor?: string): Promise<void> => {
    const query = queueQuery(state.filters, cursor);
    dispatch({ type: 'list-asked', query });
    const answer = await callApi<CaseList>('GET', `/v1/moderation/cases?${query}`);
    if (answer.ok) dispatch({ type: 'list-read', query, list: answer.body, goesOn: cursor !== undefined });
    else dispatch({ type: 'list-refused', query, problem: answer.problem });
  };
  useEffect(() => void load(), [JSON.stringify(state.filters)]);

  useEffect(() => {
    if (state.loading || state.problem) return;
    rememberOrder(state.items.filter(({ conflict }) => !conflict).map(({ id }) => id));
  }, [state.items]);

  return {
    state,
    dispatch,
    announce,
    reload: () => load(),
    more: () => load(state.cursor),
    change: (filters: QueueFilters): void => {
      history.replaceState(null, '', filtersAddress(filters));
      dispatch({ type: 'filters-changed', filters });
    },
    act: async (id: string, step: 'claim' | 'release'): Promise<void> => {
      const answer = await callApi<CaseSummary>('POST', `/v1/moderation/cases/${id}/${step}`);
      if (!answer.ok) return announce(`${answer.problem.title}.`);
      dispatch({ type: 'case-changed', changed: answer.body });
      announce(step === 'claim' ? 'You have it for twenty minutes.' : 'Released.');
    },
    /** Makes the same decision about the selected cases; returns the reason if the API refuses it. */
    decide: async (body: DecisionBody): Promise<string | undefined> => {
      const result = await decideMany(selectedCases(state), body);
      if ('refused' in result) return result.refused;
      const until = new Date(Date.now() + undoMs).toISOString();
      dispatch({ type: 'cases-decided', decided: result, until });
      await load();
      return undefined;
    },
    undo: async (): Promise<void> => {
      if (state.decided === undefined) return;
      dispatch({ type: 'undo-started' });
      announce(await undoMany(state.decided.ids));
      await load();
    },
  };
}
