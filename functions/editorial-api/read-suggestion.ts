import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { readSuggestion } from '../../shared/contract/suggestions.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { findSuggestion } from './find-suggestion.ts';
import { editor } from './gates.ts';
import { viewSuggestions } from './suggestion-view.ts';

export default endpoint(readSuggestion, editor, async ({ caller, params }, deps) => {
  const found = await findSuggestion(params.id, deps);
  if (isRefused(found)) return found;
  const [view] = await viewSuggestions(deps, [found], caller.tag);
  return view ? answer(200, view) : refuse('suggestion-not-found');
});
