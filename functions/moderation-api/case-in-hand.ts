import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { pathParameter } from '../../shared/http/request.ts';
import type { Case } from '../../shared/moderation/case.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

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

/** The address that the case id in the path stands for; nothing is read. */
export const addressInPath = (event: ApiEvent, { keys }: Dependencies): Address => {
  const address = unseal(keys, 'case', pathParameter(event, 'id'));
  if (address === undefined) throw unknown();
  return address;
};

/** The case in the path. */
export const caseInPath = (event: ApiEvent, deps: Dependencies): Promise<CaseInHand> =>
  caseAt(deps, addressInPath(event, deps));
