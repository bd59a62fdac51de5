import type { Case } from '../../shared/moderation/case.ts';
import { advanceCase, isCaseRefusal } from '../../shared/moderation/case-machine.ts';
import { rule } from '../../shared/moderation/rule.ts';
import type { RulingRequest } from '../../shared/moderation/ruling-request.ts';
import { undoable } from '../../shared/moderation/undo.ts';
import type { Person } from '../../shared/people/schema.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { changeCase } from '../../shared/storage/cases.ts';
import { settleCase } from '../../shared/storage/rulings.ts';
import { caseAt } from './case-in-hand.ts';
import { refusalProblem } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';

/** Decides one case in one transaction, or throws the problem that says why not; a refusal changes nothing. */
export const decide = async (
  deps: Dependencies,
  address: Address,
  request: RulingRequest,
  person: Person,
): Promise<Case> => {
  const inHand = await caseAt(deps, address);
  const now = deps.now().toISOString();
  if (request.outcome === 'escalate') return escalate(deps, inHand.subject, request, person, now);
  const ruling = rule(inHand.subject, inHand.submission, request, person.tag, now);
  if ('refused' in ruling) throw refusalProblem(ruling.refused, inHand);
  const nextCase = undoable(ruling.nextCase, inHand, person.tag, now);
  if (!(await settleCase(deps.store, { ...ruling, nextCase })))
    throw refusalProblem('version-conflict', await caseAt(deps, address));
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
    throw refusalProblem('version-conflict', await caseAt(deps, subject.address));
  return next;
};
