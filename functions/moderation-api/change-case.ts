import { json } from '../../shared/http/answers.ts';
import type { ApiEvent, ApiResponse } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { advanceCase, type CaseEvent, isCaseRefusal } from '../../shared/moderation/case-machine.ts';
import { changeCase } from '../../shared/storage/cases.ts';
import { type CaseInHand, caseInPath } from './case-in-hand.ts';
import { caseSummary } from './case-view.ts';
import type { Dependencies } from './dependencies.ts';

const messages: Record<string, string> = {
  'version-conflict': 'The case changed since you read it',
  'case-closed': 'The case is closed',
  'case-assigned': 'Another moderator has this case',
  'case-not-assigned': 'You do not have this case',
  'submission-changed': 'The author sent another text meanwhile; this case is about the old one',
  'outcome-not-possible': 'This outcome is not possible for this kind of case',
  'reason-required': 'State at least one reason',
  'text-required': 'Say in the public note why',
  'conflict-of-interest': 'You have a part in this case; another person decides it',
  'same-decider': 'An appeal is decided by another person than the one who decided first',
  'already-decided': 'This was decided already',
  withdrawn: 'The author has withdrawn this',
  'undo-expired': 'A decision can be taken back within a minute, by who made it',
};

const statuses: Record<string, number> = {
  'outcome-not-possible': 400,
  'reason-required': 400,
  'text-required': 400,
  'conflict-of-interest': 403,
  'same-decider': 403,
};

/** A refusal of the moderation rules as a problem; conflicts tell the state and version that hold now. */
export const refusalProblem = (code: string, { subject }: Pick<CaseInHand, 'subject'>): Problem =>
  new Problem(statuses[code] ?? 409, code, messages[code] ?? 'This cannot be done now', {
    detail: `The case is ${subject.state}, version ${subject.version}.`,
    members: { state: subject.state, version: subject.version },
  });

/** Applies an event to the case in the path. Of two moderators at once, one wins and the other gets a conflict. */
export const changeCaseInPath = async (
  event: ApiEvent,
  deps: Dependencies,
  by: string,
  change: (now: string) => CaseEvent,
): Promise<ApiResponse> => {
  const inHand = await caseInPath(event, deps, by, 'change');
  const next = advanceCase(inHand.subject, change(deps.now().toISOString()));
  if (isCaseRefusal(next)) throw refusalProblem(next.refused, inHand);
  if (!(await changeCase(deps.store, next, inHand.subject.version)))
    throw refusalProblem('version-conflict', await caseInPath(event, deps, by, 'change'));
  return json(200, caseSummary(deps, next, by));
};
