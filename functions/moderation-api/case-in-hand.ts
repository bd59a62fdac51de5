import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { pathParameter } from '../../shared/http/request.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { mayNotRead, stakeIn } from '../../shared/moderation/conflict-of-interest.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { markOfStake } from '../../shared/people/ledger.ts';
import { type Address, ledgerTag, unseal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { isReported } from '../../shared/storage/own-report-marks.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** A case with what it is about. */
export interface CaseInHand {
  subject: Case;
  submission: Submission;
}

/**
 * What somebody wants of a case: to read or decide it, where the rules of deciding name who decided first; or to claim,
 * release, escalate or take back, which is closed to them too.
 */
export type Purpose = 'read or decide' | 'change';

const unknown = () => new Problem(404, 'case-not-found', 'There is no such case');

const conflictOfInterest = () =>
  new Problem(403, 'conflict-of-interest', 'You have a part in this case; another person decides it');

/**
 * The case about a target and the target itself, for the moderator with the tag `by`. Throws 403 `conflict-of-interest`
 * when they have a stake in it: every route about one case comes through here, before anything is told of it.
 */
export const caseFor = async (
  { store, keys, now }: Dependencies,
  address: Address,
  by: string,
  purpose: Purpose,
): Promise<CaseInHand> => {
  const [subject, stored, reported] = await Promise.all([
    readCase(store, address),
    readSubmission(store, address),
    isReported(
      store,
      { about: address, report: reportAddress(keys, by, address) },
      { ledger: ledgerTag(keys, by), mark: markOfStake(keys, address) },
      now(),
    ),
  ]);
  if (subject === undefined || stored === undefined) throw unknown();
  const stake = stakeIn(subject, by, reported);
  if (mayNotRead(stake) || (stake && purpose === 'change')) throw conflictOfInterest();
  return { subject, submission: asReported(stored, subject) };
};

/** The address that the case id in the path stands for; nothing is read. */
export const addressInPath = (event: ApiEvent, { keys }: Dependencies): Address => {
  const address = unseal(keys, 'case', pathParameter(event, 'id'));
  if (address === undefined) throw unknown();
  return address;
};

/** The case in the path, for the moderator with the tag `by`. */
export const caseInPath = (
  event: ApiEvent,
  deps: Dependencies,
  by: string,
  purpose: Purpose,
): Promise<CaseInHand> => caseFor(deps, addressInPath(event, deps), by, purpose);
