import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { readStatement } from '../../shared/contract/submissions.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { decisionToExplain, statementOfReasons } from '../../shared/moderation/statement.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import type { Dependencies } from './dependencies.ts';
import { findSubmission } from './find-submission.ts';
import { anyHolder } from './gates.ts';

/** Answers with the statement of reasons for the latest decision that refused or hid the submission. */
export default endpoint(readStatement, anyHolder, async ({ params }, deps: Dependencies) => {
  const submission = await findSubmission(deps, params.receipt);
  if (isRefused(submission)) return submission;
  const decision = decisionToExplain(await listDecisions(deps.store, submission.address));
  if (decision === undefined) return refuse('statement-not-found');
  return answer(200, statementOfReasons(submission, decision, decision.hash));
});
