import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { readSuggestion } from '../../shared/contract/suggestions.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readAppealedDecider } from '../../shared/storage/editor-decisions.ts';
import { defined } from '../../shared/values/defined.ts';
import { findSuggestion } from './find-suggestion.ts';
import { editor } from './gates.ts';
import { viewSuggestions } from './suggestion-view.ts';

export default endpoint(readSuggestion, editor, async ({ caller, params }, deps) => {
  const found = await findSuggestion(params.id, deps);
  if (isRefused(found)) return found;
  const [view] = await viewSuggestions(deps, [found], caller.tag);
  if (view === undefined) return refuse('suggestion-not-found');
  const decidedByCaller = (await readAppealedDecider(deps.store, found)) === caller.tag;
  return answer(200, {
    ...view,
    ...defined({ decidedByCaller: decidedByCaller ? (true as const) : undefined }),
  });
});
