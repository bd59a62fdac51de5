import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { decideSuggestion } from '../../shared/contract/suggestions.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { decideByEditor, refuseEditorDecision } from '../../shared/moderation/decide-by-editor.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { referenceTo, seal } from '../../shared/people/sealing.ts';
import { readAppealedDecider, writeEditorDecision } from '../../shared/storage/editor-decisions.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { defined } from '../../shared/values/defined.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import type { Dependencies } from './dependencies.ts';
import { findOriginal } from './find-original.ts';
import { findSuggestion } from './find-suggestion.ts';
import { editor } from './gates.ts';
import { refuseIncompleteDecision } from './refuse-incomplete-decision.ts';
import { actOf } from './traces.ts';

const shown = ({ state, version, edited }: SuggestionSubmission) =>
  answer(200, {
    state,
    version,
    ...defined({ revision: state === 'applied' ? edited?.revision : undefined }),
  });

const duplicateFacts = (
  { keys }: Dependencies,
  { address }: SuggestionSubmission,
  original: SuggestionSubmission | undefined,
) => {
  if (original === undefined) return {};
  return {
    internalNote: `duplicate of ${seal(keys, 'suggestion', original.address)}`,
    ownDuplicate: original.address.person === address.person,
    sameAs: referenceTo(keys, original.address),
  };
};

/**
 * Decides about a suggestion. Accepting publishes a revision of the page in the same transaction; when a field has changed
 * since, it publishes nothing and the suggestion waits as a conflict. Starts again when the page, the suggestion, or the one of
 * which it is a duplicate changes while this runs.
 */
export default endpoint(decideSuggestion, editor, ({ caller, params, body, request }, deps) => {
  const asked = keyedRequest(request, deps.keys, caller.tag, 'decide-suggestion', { ...body, id: params.id });
  return retryOnConflict('The suggestion', async () => {
    const found = await findSuggestion(params.id, deps);
    if (isRefused(found)) return found;
    const known = recallKeyed(found, asked);
    if (known === 'reused') return refuse('idempotency-key-reused');
    if (known === 'replay') return shown(found);
    const original =
      body.outcome === 'duplicate' ? await findOriginal(deps, found, body.duplicateOf) : undefined;
    const refused = refuseEditorDecision(found, body, {
      by: caller.tag,
      firstDecider: await readAppealedDecider(deps.store, found),
    });
    if (refused) return refuse(refused.refused, { members: { state: found.state, version: found.version } });
    const incomplete = refuseIncompleteDecision(found, body);
    if (incomplete) return incomplete;
    if (isRefused(original)) return original;
    const suggestion = { ...found, ...rememberKeyed(found, asked) };
    const act = actOf(caller, deps);
    if (body.outcome === 'accept' || body.outcome === 'accept-in-part') {
      const accepted = await acceptSuggestion(deps, suggestion, body, act);
      return accepted === changed || isRefused(accepted) ? accepted : shown(accepted);
    }
    const change = decideByEditor(suggestion, body, {
      by: act.by,
      now: act.at,
      ...duplicateFacts(deps, suggestion, original),
    });
    return (await writeEditorDecision(deps.store, change, original)) ? shown(change.next) : changed;
  });
});
