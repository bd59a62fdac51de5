import { isRefused } from '../../shared/contract/refusal.ts';
import { readSuggestion } from '../../shared/contract/suggestions.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readAppealedDecider } from '../../shared/storage/editor-decisions.ts';
import { defined } from '../../shared/values/defined.ts';
import { findSuggestion } from './find-suggestion.ts';
import { editor } from './gates.ts';
import { viewSuggestion } from './suggestion-view.ts';

export default endpoint(readSuggestion, editor, async ({ caller, params }, deps) => {
  const found = await findSuggestion(params.id, deps);
  if (isRefused(found)) return found;
  const [view, firstDecider] = await Promise.all([
    viewSuggestion(deps, found, caller.tag),
    readAppealedDecider(deps.store, found),
  ]);
  return answer(200, {
    ...view,
    ...defined({ decidedByCaller: firstDecider === caller.tag ? (true as const) : undefined }),
  });
});
