import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { mayNotRead, stakeIn } from '../../shared/moderation/conflict-of-interest.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { fingerprintOfStake } from '../../shared/people/ledger.ts';
import { type Address, ledgerTag, unseal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { isReported } from '../../shared/storage/own-reports.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** A case with what it is about. */
export interface FoundCase {
  moderationCase: Case;
  submission: Submission;
}

/**
 * What somebody wants of a case: to read or decide it, where the rules of deciding name who decided first; or to claim,
 * release, escalate or take back, which is closed to them too.
 */
export type Purpose = 'read or decide' | 'change';

/** Why a case is not shown to somebody. */
export type CaseNotShown = Refusal<'case-not-found' | 'conflict-of-interest'>;

/**
 * The case about a target and the target itself, for the moderator with the tag `by`. Refused with
 * `conflict-of-interest` when they have a stake in it: every route about one case comes through here, before anything is
 * told of it.
 */
export async function findCase(
  { store, keys, now }: Dependencies,
  address: Address,
  by: string,
  purpose: Purpose,
): Promise<FoundCase | CaseNotShown> {
  const [moderationCase, stored, reported] = await Promise.all([
    readCase(store, address),
    readSubmission(store, address),
    isReported(
      store,
      { about: address, report: reportAddress(keys, by, address) },
      { ledger: ledgerTag(keys, by), fingerprint: fingerprintOfStake(keys, address) },
      now(),
    ),
  ]);
  if (moderationCase === undefined || stored === undefined) return refuse('case-not-found');
  const stake = stakeIn(moderationCase, by, reported);
  if (mayNotRead(stake) || (stake && purpose === 'change')) return refuse('conflict-of-interest');
  return { moderationCase, submission: asReported(stored, moderationCase) };
}

/** The address that a case id stands for; nothing is read. */
export function addressOfCase(
  { id }: { id: string },
  { keys }: Dependencies,
): Address | Refusal<'case-not-found'> {
  return unseal(keys, 'case', id) ?? refuse('case-not-found');
}

/** The case with an id, for the moderator with the tag `by`. */
export async function findCaseById(
  params: { id: string },
  deps: Dependencies,
  by: string,
  purpose: Purpose,
): Promise<FoundCase | CaseNotShown> {
  const address = addressOfCase(params, deps);
  return isRefused(address) ? address : findCase(deps, address, by, purpose);
}
