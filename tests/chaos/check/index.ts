import { checkAggregates } from './aggregates.ts';
import { checkCases } from './cases.ts';
import { checkDecisions } from './decisions.ts';
import type { Outcome, Violation } from './outcome.ts';
import { checkPages } from './pages.ts';
import { checkQueues } from './queues.ts';
import { checkReceipts } from './receipts.ts';

const checks = [checkReceipts, checkDecisions, checkCases, checkAggregates, checkPages, checkQueues];

/** Returns all violations in an outcome. None means that each submission was processed exactly once. */
export function violationsOf(outcome: Outcome): Violation[] {
  return checks.flatMap((check) => check(outcome));
}
