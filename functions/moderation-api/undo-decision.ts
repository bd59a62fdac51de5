import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { undo } from '../../shared/moderation/undo.ts';
import { writeCaseChange } from '../../shared/storage/case-changes.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { renameNow } from '../../shared/storage/renamings.ts';
import { caseInPath } from './case-in-hand.ts';
import { caseSummary } from './case-view.ts';
import { refusalProblem } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

const undoDecision: Endpoint<Dependencies> = async (event, deps) => {
  const person = await moderator(event, deps);
  const inHand = await caseInPath(event, deps, person.tag, 'change');
  const { subject, submission } = inHand;
  const decisions = subject.kind === 'appeal' ? await listDecisions(deps.store, subject.address) : [];
  const undoing = undo(subject, submission, person.tag, deps.now().toISOString(), decisions);
  if ('refused' in undoing) throw refusalProblem(undoing.refused, inHand);
  if (!(await writeCaseChange(deps.store, undoing)))
    throw refusalProblem('version-conflict', await caseInPath(event, deps, person.tag, 'change'));
  if (undoing.name) await renameNow(deps.store, subject.address.person, undoing.name.at);
  return json(200, caseSummary(deps, undoing.nextCase, person.tag));
};
export default undoDecision;
