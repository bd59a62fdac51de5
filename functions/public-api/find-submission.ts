import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { NameSubmission, Submission } from '../../shared/moderation/submission.ts';
import type { Person } from '../../shared/people/schema.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** The refusal for a receipt that does not exist or does not belong to the caller. */
type NotFound = Refusal<'submission-not-found'>;

/** Reads the submission that a receipt belongs to. */
export async function findSubmission(
  { keys, store }: Dependencies,
  receipt: string,
): Promise<Submission | NotFound> {
  const address = unseal(keys, 'receipt', receipt);
  const submission = address && (await readSubmission(store, address));
  return submission ?? refuse('submission-not-found');
}

/**
 * Reads the submission that a receipt belongs to, for its author. Refuses everybody else as if it did not exist, and
 * also public names, which cannot be edited or withdrawn by their receipt.
 */
export async function findOwnText(
  deps: Dependencies,
  receipt: string,
  person: Person,
): Promise<Exclude<Submission, NameSubmission> | NotFound> {
  const submission = await findSubmission(deps, receipt);
  if (isRefused(submission)) return submission;
  if (submission.kind === 'name' || submission.address.person !== person.tag)
    return refuse('submission-not-found');
  return submission;
}
