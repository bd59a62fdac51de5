import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseList, CaseSummary, ListedCase } from '../../../../../shared/contract/case-schemas.ts';
import type { QueueFilters } from '../../../html/console/queue-filters.ts';
import { queueQuery } from '../../../html/console/queue-filters.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';
import { rememberOrder } from '../queue-order.ts';

/** The cases that filters leave, page by page. An answer that comes after the filters changed is dropped. */
export const useQueue = (filters: QueueFilters) => {
  const [items, setItems] = useState<readonly ListedCase[]>([]);
  const [cursor, setCursor] = useState<string>();
  const [state, setState] = useState<{ loading: boolean; problem?: ApiProblem }>({ loading: true });
  const asked = useRef('');
  const load = async (from?: string): Promise<void> => {
    const query = queueQuery(filters, from);
    asked.current = query;
    setState({ loading: true });
    const answer = await callApi<CaseList>('GET', `/v1/moderation/cases?${query}`);
    if (asked.current !== query) return;
    if (!answer.ok) return setState({ loading: false, problem: answer.problem });
    const next = from === undefined ? answer.body.items : [...items, ...answer.body.items];
    setItems(next);
    rememberOrder(next.filter(({ conflict }) => !conflict).map(({ id }) => id));
    setCursor(answer.body.nextCursor);
    setState({ loading: false });
  };
  useEffect(() => void load(), [JSON.stringify(filters)]);
  const act = async (id: string, step: 'claim' | 'release'): Promise<string> => {
    const answer = await callApi<CaseSummary>('POST', `/v1/moderation/cases/${id}/${step}`);
    if (!answer.ok) return `${answer.problem.title}.`;
    const changed = answer.body;
    setItems((before) => before.map((item) => (item.id === id ? { ...changed, author: item.author } : item)));
    return step === 'claim' ? 'It is yours for twenty minutes.' : 'Released.';
  };
  return { items, cursor, ...state, reload: () => load(), more: () => load(cursor), act };
};
