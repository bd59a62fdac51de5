import { isApprovedByPerson } from './approved.ts';
import { type Case, priorityOf } from './case.ts';
import { withoutLeaseOf } from './case-machine.ts';
import { newCase } from './new-case.ts';
import { hidesAtOnce, type Report } from './report.ts';
import { isCoordinated, type ReportMark } from './reporter-record.ts';
import type { ReviewSubmission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** Everything that one report writes, in one transaction. */
export interface Complaint {
  report: Report;
  mark: ReportMark;
  /** The flagged review; absent when it is flagged already, and its open case alone tells whether anything changed. */
  next?: ReviewSubmission;
  previousVersion: number;
  /** Whether it asks for the review to be hidden before a person looks. */
  urgent: boolean;
  case: { next: Case; previousVersion?: number };
}

/** What is known of the review's reports so far; `earlier` without the one that arrives. */
export interface ReportedReview {
  review: ReviewSubmission;
  open: Case | undefined;
  earlier: readonly ReportMark[];
}

/** A visible review is flagged; one whose edit is being looked at keeps its state. */
const flagged = (review: ReviewSubmission): ReviewSubmission => ({
  ...review,
  state: isVisible(review.state) ? 'flagged' : review.state,
  version: review.version + 1,
  reported: true,
});

const caseAfter = (known: ReportedReview, next: ReviewSubmission, report: Report, mark: ReportMark) => {
  const marks = [...known.earlier, mark];
  const reportWeight = marks.reduce((sum, { weight }) => sum + weight, 0);
  const codes = marks.map(({ reason }) => reason);
  const raised = hidesAtOnce(report.reason) ? 9 : priorityOf(codes, next.audience, reportWeight);
  const numbers = {
    reports: marks.length,
    reportWeight,
    ...(isCoordinated(marks, report.at) ? { coordinated: true as const } : {}),
  };
  const { open } = known;
  if (open && open.state !== 'closed') {
    const ownKind = open.kind === 'appeal' || open.kind === 'review';
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
  const fresh = newCase(next, {
    kind: 'report',
    version: (open?.version ?? 0) + 1,
    category: report.reason,
    priority: raised,
    openedAt: report.at,
    ...numbers,
  });
  return { next: fresh };
};

/**
 * What a report about a review that readers see brings about: the review is flagged and stays up, and its case goes to
 * the front of the queue for child safety, personal information and threats. One case per review: more reports raise
 * its priority. Whether it is hidden is decided afterwards (`hide-reported.ts`), never for what a person let readers see.
 */
export const takeReport = (known: ReportedReview, report: Report, mark: ReportMark): Complaint => {
  const { review } = known;
  const next = flagged(review);
  const isNews =
    review.state !== 'flagged' || !review.reported || (known.open?.state ?? 'closed') === 'closed';
  return {
    report,
    mark,
    ...(isNews ? { next } : {}),
    previousVersion: review.version,
    urgent: hidesAtOnce(report.reason) && !isApprovedByPerson(review),
    case: caseAfter(known, next, report, mark),
  };
};
