import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Submission, SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { isWithEditors } from '../../shared/moderation/submission-machine.ts';
import { seal, unseal } from '../../shared/people/sealing.ts';
import { readOriginal } from '../../shared/storage/duplicates.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

type NoOriginal = Refusal<'validation-failed' | 'duplicate-not-possible'>;

const path = 'duplicateOf';

const invalid = (message: string): NoOriginal => refuse('validation-failed', { errors: [{ path, message }] });

const notPossible = (message: string, instead?: string): NoOriginal =>
  refuse('duplicate-not-possible', {
    errors: [{ path, message }],
    ...defined({ members: instead === undefined ? undefined : { duplicateOf: instead } }),
  });

const isSame = (one: Submission, other: Submission): boolean =>
  one.address.person === other.address.person && one.address.item === other.address.item;

/** Refuses a duplicate as the suggestion that was there first, and names the one of which it is a duplicate. */
const refuseDuplicate = async (
  { store, keys }: Dependencies,
  suggestion: SuggestionSubmission,
  duplicate: SuggestionSubmission,
): Promise<NoOriginal> => {
  const original = await readOriginal(store, keys, duplicate);
  if (original && isSame(original, suggestion))
    return notPossible('is a duplicate of this suggestion, so decide about this one');
  const stands = original && isWithEditors(original.state) && original.state !== 'duplicate';
  if (!stands) return notPossible('is itself a duplicate; accept or decline this suggestion instead');
  const instead = seal(keys, 'suggestion', original.address);
  return notPossible(`is itself a duplicate; name ${instead}, of which it is one`, instead);
};

/**
 * Finds the suggestion of which another one is said to be a duplicate. Refuses one that is not about the same title, and one about
 * which nobody decides: a duplicate, or one that its author has withdrawn.
 */
export async function findOriginal(
  deps: Dependencies,
  suggestion: SuggestionSubmission,
  duplicateOf: string | undefined,
): Promise<SuggestionSubmission | NoOriginal> {
  if (duplicateOf === undefined) return invalid('is missing: name the suggestion that was there first');
  const address = unseal(deps.keys, 'suggestion', duplicateOf);
  const found = address && (await readSubmission(deps.store, address));
  if (found?.kind !== 'suggestion' || found.slug !== suggestion.slug || isSame(found, suggestion))
    return invalid('must be another suggestion for the same title');
  if (found.state === 'withdrawn')
    return notPossible('was withdrawn by its author; accept or decline this suggestion instead');
  if (!isWithEditors(found.state)) return invalid('must be another suggestion for the same title');
  return found.state === 'duplicate' ? refuseDuplicate(deps, suggestion, found) : found;
}
