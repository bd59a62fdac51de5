import { keyReused } from '../../shared/http/request-mark.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { advanceCase, isCaseRefusal } from '../../shared/moderation/case-machine.ts';
import { decideByModerator } from '../../shared/moderation/decide-by-moderator.ts';
import { effectOf } from '../../shared/moderation/outcomes.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import type { RulingRequest } from '../../shared/moderation/ruling-request.ts';
import { undoable } from '../../shared/moderation/undo.ts';
import type { Person } from '../../shared/people/schema.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { writeCaseChange } from '../../shared/storage/case-changes.ts';
import { changeCase } from '../../shared/storage/cases.ts';
import { recentPolicy } from '../../shared/storage/policies.ts';
import { carriersOf, renameNow } from '../../shared/storage/renamings.ts';
import { caseFor } from './case-in-hand.ts';
import { refusalProblem } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';

/** A decision as it was asked for: by whom, and the fingerprints of the request. */
export interface Asked {
  request: RulingRequest;
  person: Person;
  mark: RequestFingerprint;
}

/** The case that this very request has closed before, if it has. */
const decidedBefore = (subject: Case, { person, mark }: Asked): Case | undefined => {
  const { undo } = subject;
  if (subject.state !== 'closed' || undo?.by !== person.tag || undo.request.key !== mark.key)
    return undefined;
  if (undo.request.body === mark.body) return subject;
  throw keyReused();
};

/** Decides one case in one transaction, or throws the problem that says why not; a refusal changes nothing. */
export const decide = async (deps: Dependencies, address: Address, asked: Asked): Promise<Case> => {
  const { request, person } = asked;
  const purpose = request.outcome === 'escalate' ? 'change' : 'read or decide';
  const inHand = await caseFor(deps, address, person.tag, purpose);
  const before = decidedBefore(inHand.subject, asked);
  if (before) return before;
  const at = deps.now();
  const now = at.toISOString();
  if (request.outcome === 'escalate') return escalate(deps, inHand.subject, request, person, now);
  const { version: policyVersion } = await recentPolicy(deps.store, at.getTime());
  const { submission } = inHand;
  const resets = submission.kind === 'name' && effectOf(inHand.subject, request.outcome) === 'reset';
  const ruling = decideByModerator(inHand.subject, submission, request, {
    by: person.tag,
    now,
    policyVersion,
    carriers: resets ? await carriersOf(deps.store, address.person, submission.handle) : undefined,
  });
  if ('refused' in ruling) throw refusalProblem(ruling.refused, inHand);
  const nextCase = undoable(ruling.nextCase, inHand, person.tag, now, asked.mark);
  if (!(await writeCaseChange(deps.store, { ...ruling, nextCase })))
    throw refusalProblem('version-conflict', await caseFor(deps, address, person.tag, purpose));
  if (ruling.name) await renameNow(deps.store, address.person, now);
  return nextCase;
};

const escalate = async (
  deps: Dependencies,
  subject: Case,
  request: RulingRequest,
  person: Person,
  now: string,
): Promise<Case> => {
  if (subject.version !== request.version) throw refusalProblem('version-conflict', { subject });
  const next = advanceCase(subject, { type: 'escalated', by: person.tag, now });
  if (isCaseRefusal(next)) throw refusalProblem(next.refused, { subject });
  if (!(await changeCase(deps.store, next, subject.version)))
    throw refusalProblem('version-conflict', await caseFor(deps, subject.address, person.tag, 'change'));
  return next;
};
