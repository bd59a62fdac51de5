import { counterChange } from '../community-reviews/aggregate.ts';
import { countedAs, isUp } from './approved.ts';
import { type Case, priorityOf } from './case.ts';
import { withoutLeaseOf } from './case-machine.ts';
import { linkDecision } from './chain.ts';
import type { LinkedDecision } from './decision.ts';
import type { AggregateChange } from './judge.ts';
import { hidesAtOnce, type Report } from './report.ts';
import { isCoordinated, type ReportMark } from './reporter-record.ts';
import type { ReviewSubmission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** Everything that one report writes, in one transaction. */
export interface Complaint {
  report: Report;
  mark: ReportMark;
  next: ReviewSubmission;
  previousVersion: number;
  aggregates: AggregateChange[];
  decision?: LinkedDecision;
  case: { next: Case; previousVersion?: number };
}

/** What is known of the review's reports so far; `earlier` without the one that arrives. */
export interface ReportedReview {
  review: ReviewSubmission;
  open: Case | undefined;
  earlier: readonly ReportMark[];
}

/** Hiding is a decision like any other: it is recorded, told to the author with its reason, and can be appealed. */
const hidden = (review: ReviewSubmission, { reason, at }: Report) => {
  const reasons = [{ code: reason, spans: [] }];
  const decision = linkDecision(
    {
      revision: review.revision,
      outcome: 'quarantine',
      question: 'report',
      reasons,
      policyVersion: '',
      findings: [],
      source: 'notice',
      detectedAutomatically: false,
      decidedAutomatically: 'fully',
      decidedBy: 'reports',
      decidedAt: at,
      openedAt: at,
    },
    review.decisions,
    review.chain,
  );
  const next: ReviewSubmission = {
    ...review,
    state: 'quarantined',
    version: review.version + 1,
    reasons,
    decidedAt: at,
    decisions: decision.sequence,
    chain: decision.hash,
  };
  return { next, decision };
};

/** A visible review is flagged; one whose edit is being looked at keeps its state. */
const flagged = (review: ReviewSubmission): ReviewSubmission => ({
  ...review,
  state: isVisible(review.state) ? 'flagged' : review.state,
  version: review.version + 1,
});

const caseAfter = (known: ReportedReview, next: ReviewSubmission, report: Report, mark: ReportMark) => {
  const marks = [...known.earlier, mark];
  const reportWeight = marks.reduce((sum, { weight }) => sum + weight, 0);
  const codes = marks.map(({ reason }) => reason);
  const raised = next.state === 'quarantined' ? 9 : priorityOf(codes, next.audience, reportWeight);
  const numbers = {
    reports: marks.length,
    reportWeight,
    ...(isCoordinated(marks, report.at) ? { coordinated: true as const } : {}),
  };
  const { open } = known;
  if (open && open.state !== 'closed') {
    const ownKind = open.kind === 'appeal' || (open.kind === 'review' && next.state !== 'quarantined');
    const grown: Case = {
      ...withoutLeaseOf(open, report.address.person),
      ...numbers,
      kind: ownKind ? open.kind : 'report',
      version: open.version + 1,
      revision: next.revision,
      category: raised > open.priority ? report.reason : open.category,
      priority: Math.max(open.priority, raised),
    };
    return { next: grown, previousVersion: open.version };
  }
  const { address, revision, slug, titleName, audience, handle } = next;
  const fresh: Case = {
    address,
    kind: 'report',
    state: 'open',
    version: (open?.version ?? 0) + 1,
    revision,
    slug,
    titleName,
    audience,
    handle,
    category: report.reason,
    priority: raised,
    openedAt: report.at,
    findings: [],
    ...numbers,
  };
  return { next: fresh };
};

/**
 * What a report about a review that readers see brings about. Child safety, personal information and threats hide it
 * at once; anything else flags it and leaves it up. One case per review: more reports raise its priority.
 */
export const takeReport = (known: ReportedReview, report: Report, fresh: boolean): Complaint => {
  const { review } = known;
  const mark: ReportMark = { at: report.at, reason: report.reason, weight: report.weight, fresh };
  const hides = hidesAtOnce(report.reason) && isUp(review);
  const { next, decision } = hides ? hidden(review, report) : { next: flagged(review), decision: undefined };
  const { slug, audience, address } = review;
  return {
    report,
    mark,
    next,
    previousVersion: review.version,
    aggregates: hides
      ? [
          {
            slug,
            audience,
            address,
            change: counterChange(countedAs(review), countedAs(next)),
            now: report.at,
          },
        ]
      : [],
    ...(decision ? { decision } : {}),
    case: caseAfter(known, next, report, mark),
  };
};
