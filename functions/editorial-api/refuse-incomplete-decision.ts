import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { EditorDecisionRequest } from '../../shared/moderation/editor-decision-request.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import type { Dependencies } from './dependencies.ts';
import { findSuggestion } from './find-suggestion.ts';

const lacks = (path: string, message: string): Refusal<'validation-failed'> =>
  refuse('validation-failed', { errors: [{ path, message }] });

/** Refuses a decision without what its outcome needs: the changes to make, or the suggestion that was there first. */
export async function refuseIncompleteDecision(
  deps: Dependencies,
  suggestion: SuggestionSubmission,
  { outcome, changes, duplicateOf }: EditorDecisionRequest,
): Promise<Refusal<'validation-failed'> | undefined> {
  if (outcome === 'accept-in-part' && changes === undefined)
    return lacks('changes', 'is missing: name the changes that are accepted');
  if (outcome === 'accept' && changes === undefined && !suggestion.content?.patch)
    return lacks('changes', 'is missing: the suggestion names no field, so say what changes');
  if (outcome !== 'duplicate') return undefined;
  if (duplicateOf === undefined)
    return lacks('duplicateOf', 'is missing: name the suggestion that was there first');
  const first = await findSuggestion(duplicateOf, deps);
  const isOther =
    !isRefused(first) && first.slug === suggestion.slug && first.address.item !== suggestion.address.item;
  return isOther ? undefined : lacks('duplicateOf', 'must be another suggestion for the same title');
}
