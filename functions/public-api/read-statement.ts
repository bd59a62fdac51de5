import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { decisionToExplain, statementOfReasons } from '../../shared/moderation/statement.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import type { Dependencies } from './dependencies.ts';
import { findSubmission } from './find-submission.ts';

/** The statement of reasons for the latest decision that refused or hid something. */
const readStatement: Endpoint<Dependencies> = async (event, deps) => {
  const submission = await findSubmission(event, deps);
  const decision = decisionToExplain(await listDecisions(deps.store, submission.address));
  if (decision === undefined)
    throw new Problem(404, 'statement-not-found', 'Nothing of this submission was refused or hidden');
  return json(200, statementOfReasons(submission, decision, decision.hash));
};
export default readStatement;
