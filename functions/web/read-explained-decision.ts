import { type ExplainedDecision, explainDecision } from '../../shared/moderation/explained-decision.ts';
import { decisionToExplain } from '../../shared/moderation/statement.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';

/** Reads the latest decision about a submission that requires a statement of reasons. */
export async function readExplainedDecision(
  store: Store,
  receipt: string,
  address: Address,
  now: Date,
): Promise<ExplainedDecision | undefined> {
  const [submission, decisions] = await Promise.all([
    readSubmission(store, address),
    listDecisions(store, address),
  ]);
  const decision = decisionToExplain(decisions);
  return submission && decision && explainDecision(receipt, submission, decision, decisions, now);
}
