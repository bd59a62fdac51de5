import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { isWithEditors } from '../../shared/moderation/submission-machine.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Returns the suggestion with this id. Refuses when there is none, and also when moderation holds it or has refused it, or
 * when its author has withdrawn it: editors do not see those.
 */
export async function findSuggestion(
  id: string,
  { store, keys }: Dependencies,
): Promise<SuggestionSubmission | Refusal<'suggestion-not-found'>> {
  const address = unseal(keys, 'suggestion', id);
  const found = address && (await readSubmission(store, address));
  return found?.kind === 'suggestion' && isWithEditors(found.state) ? found : refuse('suggestion-not-found');
}
