import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { EditorDecisionRequest } from '../../shared/moderation/editor-decision-request.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';

const lacks = (message: string): Refusal<'validation-failed'> =>
  refuse('validation-failed', { errors: [{ path: 'changes', message: `is missing: ${message}` }] });

/** Refuses to accept a suggestion without the changes to make. */
export function refuseIncompleteDecision(
  { content }: SuggestionSubmission,
  { outcome, changes }: EditorDecisionRequest,
): Refusal<'validation-failed'> | undefined {
  if (changes !== undefined) return undefined;
  if (outcome === 'accept-in-part') return lacks('name the changes that are accepted');
  if (outcome === 'accept' && !content?.patch)
    return lacks('the suggestion names no field, so say what changes');
  return undefined;
}
