import type { decideCase } from '../../shared/contract/cases.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { BodyOf, RefusalOf } from '../../shared/contract/route.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { advanceCase } from '../../shared/moderation/case-machine.ts';
import { withConfidence } from '../../shared/moderation/confidential.ts';
import { decideByModerator } from '../../shared/moderation/decide-by-moderator.ts';
import { recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import { effectOf } from '../../shared/moderation/outcomes.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { undoable } from '../../shared/moderation/undo.ts';
import type { Person } from '../../shared/people/schema.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { writeCaseChange } from '../../shared/storage/case-changes.ts';
import { changeCase } from '../../shared/storage/cases.ts';
import { recentPolicy } from '../../shared/storage/policies.ts';
import { carriersOf, renameNow } from '../../shared/storage/renamings.ts';
import type { Dependencies } from './dependencies.ts';
import { findCase } from './find-case.ts';
import { refuseChange, refuseOldVersion } from './refuse-change.ts';

/**
 * A requested decision: the request, who sent it, and two fingerprints of it. `keyed` exists only when the request has an
 * idempotency key. It is stored with the case, so that a repeated request is recognized.
 */
export interface Asked {
  request: BodyOf<typeof decideCase>;
  person: Person;
  fingerprint: RequestFingerprint;
  keyed: RequestFingerprint | undefined;
}

type Decided = Case | RefusalOf<typeof decideCase>;

/** Returns the case if this same request has already decided it. */
function decidedBefore(
  moderationCase: Case,
  { person, fingerprint, keyed }: Asked,
): Case | Refusal<'idempotency-key-reused'> | undefined {
  const known = recallKeyed(moderationCase, keyed);
  if (known) return known === 'replay' ? moderationCase : refuse('idempotency-key-reused');
  const { undo } = moderationCase;
  if (moderationCase.state !== 'closed' || undo?.by !== person.tag || undo.request.key !== fingerprint.key)
    return undefined;
  return undo.request.body === fingerprint.body ? moderationCase : refuse('idempotency-key-reused');
}

/** Decides one case in one transaction, or returns a refusal that changes nothing. */
export async function decide(deps: Dependencies, address: Address, asked: Asked): Promise<Decided> {
  const { request, person } = asked;
  const purpose = request.outcome === 'escalate' ? 'change' : 'read or decide';
  const found = await findCase(deps, address, person, purpose);
  if (isRefused(found)) return found;
  const { moderationCase, submission } = found;
  const before = decidedBefore(moderationCase, asked);
  if (before) return before;
  const at = deps.now();
  const now = at.toISOString();
  if (request.outcome === 'escalate') return escalate(deps, moderationCase, asked, now);
  const { version: policyVersion } = await recentPolicy(deps.store, at.getTime());
  const resets = submission.kind === 'name' && effectOf(moderationCase, request.outcome) === 'reset';
  const change = decideByModerator(moderationCase, submission, request, {
    by: person.tag,
    now,
    policyVersion,
    carriers: resets ? await carriersOf(deps.store, address.person, submission.handle) : undefined,
  });
  if (isRefused(change)) return refuseChange(change.refused, moderationCase);
  const decidedAbout = { moderationCase, submission };
  const closed = { ...change.nextCase, ...rememberKeyed(moderationCase, asked.keyed) };
  const nextCase = undoable(closed, decidedAbout, person.tag, now, asked.fingerprint);
  if (!(await writeCaseChange(deps.store, { ...change, nextCase })))
    return refuseOldVersion(deps, address, person, purpose);
  if (change.name) await renameNow(deps.store, address.person, now);
  return nextCase;
}

async function escalate(
  deps: Dependencies,
  moderationCase: Case,
  { request, person, keyed }: Asked,
  now: string,
): Promise<Decided> {
  const { address, version } = moderationCase;
  if (version !== request.version) return refuseChange('version-conflict', moderationCase);
  const next = advanceCase(moderationCase, { type: 'escalated', by: person.tag, now });
  if (isRefused(next)) return refuseChange(next.refused, moderationCase);
  const written = withConfidence({ ...next, ...rememberKeyed(next, keyed) }, request.reasons);
  if (!(await changeCase(deps.store, written, version)))
    return refuseOldVersion(deps, address, person, 'change');
  return written;
}
