import { isRefused } from '../../shared/contract/refusal.ts';
import { listSuggestions } from '../../shared/contract/suggestions.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { listSuggestions as list } from '../../shared/storage/list-suggestions.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { defined } from '../../shared/values/defined.ts';
import { editor } from './gates.ts';
import { viewSuggestions } from './suggestion-view.ts';

/** Lists the suggestions that wait for editors, or those in a state. */
export default endpoint(listSuggestions, editor, async ({ caller, query }, deps) => {
  const { limit, cursor, ...filter } = query;
  const scope = `suggestions/${JSON.stringify(filter)}`;
  const opened = openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const { suggestions, next } = await list(deps.store, filter, limit, opened.position);
  return answer(200, {
    items: await viewSuggestions(deps, suggestions, caller.tag),
    ...defined({ nextCursor: next && sealCursor(deps.keys.cursor, scope, next) }),
  });
});
