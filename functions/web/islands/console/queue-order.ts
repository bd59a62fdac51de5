import type { CaseList } from '../../../../shared/contract/case-schemas.ts';
import { callApi } from '../helpers/api.ts';
import { keepDraft, readDraft } from '../helpers/drafts.ts';

const name = 'queue-order';

/** Stores the order in which the queue was last shown, until the person signs out in this tab. */
export function rememberOrder(ids: readonly string[]): void {
  keepDraft(name, ids);
}

const free = async (without: string): Promise<string | undefined> => {
  const answer = await callApi<CaseList>('GET', '/v1/moderation/cases?limit=5');
  return answer.ok ? answer.body.items.find(({ id }) => id !== without)?.id : undefined;
};

/**
 * Opens the case after or before the case `from`, in the order in which the queue was last shown. Without a next case in
 * that order, opens the first other case of the queue. Returns `false` when there is none.
 */
export async function openAdjacentCase(direction: 'next' | 'previous', from: string): Promise<boolean> {
  const order = readDraft<string[]>(name) ?? [];
  const at = order.indexOf(from);
  const known = at < 0 ? undefined : order[at + (direction === 'next' ? 1 : -1)];
  const to = known ?? (direction === 'next' ? await free(from) : undefined);
  if (to === undefined) return false;
  location.assign(`/moderation/cases/${to}`);
  return true;
}
