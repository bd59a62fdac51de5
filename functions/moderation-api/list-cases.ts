import { listCases } from '../../shared/contract/cases.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import type { CaseState } from '../../shared/moderation/case.ts';
import { listCases as list } from '../../shared/storage/list-cases.ts';
import type { CaseGroup } from '../../shared/storage/lists.ts';
import { publicNames } from '../../shared/storage/public-names.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { searchCases } from '../../shared/storage/search-cases.ts';
import { defined } from '../../shared/values/defined.ts';
import { caseSummary } from './case-view.ts';
import { moderator } from './gates.ts';
import { ownConflicts } from './own-conflicts.ts';

const groups: Record<CaseState, CaseGroup> = {
  open: 'waiting',
  queued: 'waiting',
  assigned: 'assigned',
  escalated: 'escalated',
  closed: 'closed',
};

export default endpoint(listCases, moderator, async ({ caller, query }, deps) => {
  const { limit, cursor, state, mine, q, ...filter } = query;
  const scope = `cases/${JSON.stringify({ state, mine, q, ...filter })}`;
  const opened = openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const narrowed = {
    ...filter,
    assignee: mine === 'true' ? caller.tag : undefined,
    withConfidential: caller.trained,
  };
  const page =
    q === undefined
      ? await list(deps.store, groups[state], narrowed, limit, opened.position)
      : await searchCases(deps.store, groups[state], { ...narrowed, words: q }, limit, opened.position);
  const authors = page.cases.map(({ address }) => address.person);
  const [conflicts, nameOf] = await Promise.all([
    ownConflicts(deps, page.cases, caller.tag),
    publicNames(deps.store, authors),
  ]);
  return answer(200, {
    items: page.cases.map((moderationCase) => ({
      ...caseSummary(deps, moderationCase, caller.tag, conflicts(moderationCase)),
      author: nameOf(moderationCase.address.person),
    })),
    ...defined({ nextCursor: page.next && sealCursor(deps.keys.cursor, scope, page.next) }),
  });
});
