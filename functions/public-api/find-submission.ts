import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { pathParameter } from '../../shared/http/request.ts';
import type { NameSubmission, Submission } from '../../shared/moderation/submission.ts';
import type { Person } from '../../shared/people/schema.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** The refusal of a receipt that is not there, or not the caller's. */
export const unknownReceipt = () =>
  new Problem(404, 'submission-not-found', 'No submission has this receipt');

/** The submission behind the receipt in the path. */
export const findSubmission = async (event: ApiEvent, { keys, store }: Dependencies): Promise<Submission> => {
  const address = unseal(keys, 'receipt', pathParameter(event, 'receipt'));
  const submission = address && (await readSubmission(store, address));
  if (submission === undefined) throw unknownReceipt();
  return submission;
};

/** The same, for its author only; to everybody else it does not exist. */
export const findOwnSubmission = async (
  event: ApiEvent,
  deps: Dependencies,
  person: Person,
): Promise<Submission> => {
  const submission = await findSubmission(event, deps);
  if (submission.address.person !== person.tag) throw unknownReceipt();
  return submission;
};

/** The same, where it is a text: a name is not sent, changed or withdrawn here. */
export const findOwnText = async (
  event: ApiEvent,
  deps: Dependencies,
  person: Person,
): Promise<Exclude<Submission, NameSubmission>> => {
  const submission = await findOwnSubmission(event, deps, person);
  if (submission.kind === 'name') throw unknownReceipt();
  return submission;
};
