import { counterChange } from '../community-reviews/aggregate.ts';
import type { Finding } from '../screening/finding.ts';
import { countedAs, hasVisibleText, isApprovedByPerson, publishedRevisionOf } from './approved.ts';
import type { Case } from './case.ts';
import type { AggregateChange } from './case-change.ts';
import type { Decision, LinkedDecision } from './decision.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import type { Report } from './report.ts';
import type { ReviewSubmission, Submission } from './submission.ts';
import { rememberEdit } from './waiting-edit.ts';

/** The value of `decidedBy` in a decision with which reports hide a review. */
export const decidedByReports = 'reports';

/** Everything that one transaction writes when reports hide a review. */
export interface Hiding {
  next: ReviewSubmission;
  previousVersion: number;
  decision: LinkedDecision;
  aggregates: AggregateChange[];
  case: { next: Case; previousVersion: number };
}

/**
 * Why a report hides a review: the source that the decision records for it, and the findings of screening that confirm
 * the report.
 */
export interface Grounds {
  source: Decision['source'];
  findings: readonly Finding[];
}

/**
 * Returns whether a report about `revision` may still hide the review: readers see that revision, the case is open, and
 * no person has approved that revision.
 */
export function mayHide(
  review: Submission | undefined,
  open: Case | undefined,
  revision: number | undefined,
): review is ReviewSubmission {
  return (
    review?.kind === 'review' &&
    hasVisibleText(review) &&
    publishedRevisionOf(review) === revision &&
    !isApprovedByPerson(review) &&
    open !== undefined &&
    open.state !== 'closed'
  );
}

/**
 * Hides a reported review with a decision that is recorded, has a reason that the author reads, and can be appealed.
 */
export function hideReported(
  { review, open }: { review: ReviewSubmission; open: Case },
  { reason, at }: Pick<Report, 'reason' | 'at'>,
  { source, findings }: Grounds,
  { now, policyVersion }: { now: string; policyVersion: string },
): Hiding {
  const reasons = [
    { code: reason, spans: findings.map(({ field = 'text', start, end }) => ({ field, start, end })) },
  ];
  const decision = recordDecision(review, {
    revision: publishedRevisionOf(review),
    outcome: 'quarantine',
    question: 'report',
    reasons,
    policyVersion,
    findings,
    source,
    detectedAutomatically: false,
    decidedAutomatically: 'fully',
    decidedBy: decidedByReports,
    decidedAt: now,
    openedAt: at,
  });
  const hidden: ReviewSubmission = {
    ...review,
    state: 'quarantined',
    version: review.version + 1,
    reasons,
    decidedAt: now,
  };
  const next = rememberEdit(review, withDecision(hidden, decision));
  const { slug, audience, address } = review;
  return {
    next,
    previousVersion: review.version,
    decision,
    aggregates: [{ slug, audience, address, change: counterChange(countedAs(review), countedAs(next)), now }],
    case: {
      next: {
        ...open,
        kind: open.kind === 'appeal' ? 'appeal' : 'report',
        version: open.version + 1,
        priority: 9,
        category: reason,
        findings: findings.length > 0 ? decision.findings : open.findings,
      },
      previousVersion: open.version,
    },
  };
}
