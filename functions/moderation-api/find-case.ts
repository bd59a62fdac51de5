import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { isConfidential, tellsOfAbuse } from '../../shared/moderation/confidential.ts';
import { conflictOfInterest, mayNotRead } from '../../shared/moderation/conflict-of-interest.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { fingerprintOfStake } from '../../shared/people/ledger.ts';
import type { Person } from '../../shared/people/schema.ts';
import { type Address, ledgerTag, unseal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { isReported } from '../../shared/storage/own-reports.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** A case with its target. */
export interface FoundCase {
  moderationCase: Case;
  submission: Submission;
}

/**
 * What a moderator wants to do with a case. `change` means to claim, release, escalate or undo it. Nobody with a
 * conflict of interest may do that. `read or decide` does not refuse the moderator who made the appealed decision; they
 * may read the case, and the decision itself is refused later.
 */
export type Purpose = 'read or decide' | 'change';

/** Why a case is not shown to a moderator. */
export type CaseNotShown = Refusal<'case-not-found' | 'conflict-of-interest' | 'trained-moderators-only'>;

/** The moderator who asks. */
export type Viewer = Pick<Person, 'tag' | 'trained'>;

/**
 * Reads the case about a target and the target itself for a moderator. Refuses with `conflict-of-interest` when they wrote or
 * reported the target or, for `change`, made the decision that is being appealed, and with `trained-moderators-only` when the
 * case is confidential and they are not trained. Every route about one case calls this before it reveals anything about the case.
 */
export async function findCase(
  { store, keys, now }: Dependencies,
  address: Address,
  { tag: by, trained }: Viewer,
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
  const conflict = conflictOfInterest(moderationCase, by, reported);
  if (mayNotRead(conflict) || (conflict && purpose === 'change')) return refuse('conflict-of-interest');
  if (!trained && (await isHidden(store, moderationCase, { by, at: now().toISOString() })))
    return refuse('trained-moderators-only');
  return { moderationCase, submission: asReported(stored, moderationCase) };
}

/**
 * Returns whether only trained moderators may read a case: it is confidential, or an earlier decision about its target, which
 * the case shows, tells of abuse. Whoever has just decided it may still undo that.
 */
async function isHidden(
  store: Store,
  moderationCase: Case,
  { by, at }: { by: string; at: string },
): Promise<boolean> {
  const { undo, address } = moderationCase;
  if (undo?.by === by && undo.until >= at) return false;
  if (isConfidential(moderationCase)) return true;
  const decisions = await listDecisions(store, address);
  return decisions.some(({ reasons, findings }) =>
    tellsOfAbuse(
      reasons.map(({ code }) => code),
      findings,
    ),
  );
}

/** Returns the address in a case id, or a refusal. Does not read the table. */
export function addressOfCase(
  { id }: { id: string },
  { keys }: Dependencies,
): Address | Refusal<'case-not-found'> {
  return unseal(keys, 'case', id) ?? refuse('case-not-found');
}

/** Reads the case with this id for a moderator. */
export async function findCaseById(
  params: { id: string },
  deps: Dependencies,
  by: Viewer,
  purpose: Purpose,
): Promise<FoundCase | CaseNotShown> {
  const address = addressOfCase(params, deps);
  return isRefused(address) ? address : findCase(deps, address, by, purpose);
}
