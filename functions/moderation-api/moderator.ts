import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { pathParameter } from '../../shared/http/request.ts';
import type { Case } from '../../shared/moderation/case.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import type { Person } from '../../shared/people/schema.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** The signed-in moderator behind a request; admins may moderate too. */
export const moderator = async (event: ApiEvent, { identify }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  if (person.role !== 'moderator' && person.role !== 'admin')
    throw new Problem(403, 'not-a-moderator', 'Only moderators may do this');
  return person;
};

/** The signed-in admin behind a request. */
export const admin = async (event: ApiEvent, { identify }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  if (person.role !== 'admin') throw new Problem(403, 'not-an-admin', 'Only admins may do this');
  return person;
};

/** A case with what it is about. */
export interface CaseInHand {
  subject: Case;
  submission: Submission;
}

const unknown = () => new Problem(404, 'case-not-found', 'There is no such case');

/** The case about a target and the target itself, read together. */
export const caseAt = async ({ store }: Dependencies, address: Address): Promise<CaseInHand> => {
  const [subject, submission] = await Promise.all([readCase(store, address), readSubmission(store, address)]);
  if (subject === undefined || submission === undefined) throw unknown();
  return { subject, submission };
};

/** The case in the path. */
export const caseInPath = async (event: ApiEvent, deps: Dependencies): Promise<CaseInHand> => {
  const address = unseal(deps.keys, 'case', pathParameter(event, 'id'));
  if (address === undefined) throw unknown();
  return caseAt(deps, address);
};
