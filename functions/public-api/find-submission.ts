import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { NameSubmission, Submission } from '../../shared/moderation/submission.ts';
import type { Person } from '../../shared/people/schema.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** A receipt that is not there, or not the caller's. */
type NotFound = Refusal<'submission-not-found'>;

/** The submission behind a receipt. */
export async function findSubmission(
  { keys, store }: Dependencies,
  receipt: string,
): Promise<Submission | NotFound> {
  const address = unseal(keys, 'receipt', receipt);
  const submission = address && (await readSubmission(store, address));
  return submission ?? refuse('submission-not-found');
}

/**
 * The text behind a receipt, for its author only; to everybody else it does not exist. A name is no text: it is not sent,
 * changed or withdrawn under its receipt.
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
