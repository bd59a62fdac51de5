import { CaseQuery } from '../../shared/contract/queries.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { validated } from '../../shared/http/validate.ts';
import type { CaseState } from '../../shared/moderation/case.ts';
import { listCases as list } from '../../shared/storage/list-cases.ts';
import { publicNames } from '../../shared/storage/public-names.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { searchCases } from '../../shared/storage/search-cases.ts';
import type { CaseGroup } from '../../shared/storage/table.ts';
import { caseSummary } from './case-view.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';
import { ownConflicts } from './own-conflicts.ts';

const groups: Record<CaseState, CaseGroup> = {
  open: 'waiting',
  queued: 'waiting',
  assigned: 'assigned',
  escalated: 'escalated',
  closed: 'closed',
};

const listCases: Endpoint<Dependencies> = async (event, deps) => {
  const person = await moderator(event, deps);
  const query = validated(CaseQuery, event.queryStringParameters ?? {});
  const { limit, cursor, state, mine, q, ...filter } = query;
  const scope = `cases/${JSON.stringify({ state, mine, q, ...filter })}`;
  const after = cursor === undefined ? undefined : openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  const narrowed = { ...filter, assignee: mine === 'true' ? person.tag : undefined };
  const page =
    q === undefined
      ? await list(deps.store, groups[state], narrowed, limit, after)
      : await searchCases(deps.store, groups[state], { ...narrowed, words: q }, limit, after);
  const authors = page.cases.map(({ address }) => address.person);
  const [conflicts, nameOf] = await Promise.all([
    ownConflicts(deps, page.cases, person.tag),
    publicNames(deps.store, authors),
  ]);
  return json(200, {
    items: page.cases.map((subject) => ({
      ...caseSummary(deps, subject, person.tag, conflicts(subject)),
      author: nameOf(subject.address.person),
    })),
    ...(page.next ? { nextCursor: sealCursor(deps.keys.cursor, scope, page.next) } : {}),
  });
};
export default listCases;
