import { defined } from '../values/defined.ts';
import type { Case } from './case.ts';
import type { ScreeningDecision } from './decide-by-policy.ts';
import { followingCase } from './new-case.ts';
import { mayBeReported } from './reported-state.ts';
import { caseAfterAuthorChange } from './reported-text.ts';
import type { Submission } from './submission.ts';

/**
 * Merges a new case into the earlier one about the same target, because a target has only one case. The reports of the
 * earlier case are kept.
 */
const mergedCase = (opens: Case, existing: Submission, earlier: Case | undefined): Case => {
  if (earlier === undefined) return opens;
  const { reports, reportWeight, coordinated, reported } = earlier;
  const open = earlier.state !== 'closed';
  const waits = open && reports !== undefined;
  const reportedText =
    caseAfterAuthorChange(earlier, existing, existing)?.next.reportedText ?? earlier.reportedText;
  return {
    ...followingCase(opens, earlier),
    priority: open ? Math.max(opens.priority, earlier.priority) : opens.priority,
    ...defined({
      reports,
      reportWeight,
      coordinated,
      reportedText,
      reported: open && reported ? reported : undefined,
    }),
    // Reporters have waited since the earlier case opened, and for an answer about the reason that they gave: keep both.
    ...defined({
      openedAt: waits ? earlier.openedAt : undefined,
      category: waits ? earlier.category : undefined,
    }),
  };
};

/**
 * Returns the next version of the earlier case, if it changes, and the version that was read, on which writing the
 * decision is conditional.
 */
const earlierCaseChange = (
  { opens, next }: ScreeningDecision,
  existing: Submission,
  earlier: Case | undefined,
): ScreeningDecision['earlierCase'] => {
  const previousVersion = earlier?.version;
  if (opens) return { next: mergedCase(opens, existing, earlier), previousVersion };
  if (existing.decisions === 0) return undefined;
  // Rejecting the new text does not answer the reports: the case stays open and moves to the new revision.
  const moved =
    earlier?.revision === next.revision ? undefined : caseAfterAuthorChange(earlier, existing, next);
  if (moved) return moved;
  return mayBeReported(existing) ? { previousVersion } : undefined;
};

/**
 * Makes sure that a report that is being written at the same moment fails and is retried. Its write checks the case and
 * the counters. When the decision writes neither of them, this adds an empty change of the counters.
 */
const withConflictCheck = (decided: ScreeningDecision): ScreeningDecision => {
  const { next, decision, aggregates, earlierCase } = decided;
  if (earlierCase === undefined || earlierCase.next || aggregates.length > 0) return decided;
  const { slug, audience, address } = next;
  return { ...decided, aggregates: [{ slug, audience, address, change: {}, now: decision.decidedAt }] };
};

/**
 * Combines a decision by screening with the earlier case about the submission. `existing` is the submission with what
 * the case says about reports (`asReported`). The write fails when the case has changed since it was read.
 */
export function withEarlierCase(
  decided: ScreeningDecision,
  existing: Submission,
  earlier: Case | undefined,
): ScreeningDecision {
  const earlierCase = earlierCaseChange(decided, existing, earlier);
  return earlierCase ? withConflictCheck({ ...decided, earlierCase }) : decided;
}
