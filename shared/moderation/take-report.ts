import { defined } from '../values/defined.ts';
import { isApprovedByPerson } from './approved.ts';
import { type Case, priorityOf } from './case.ts';
import { withoutLeaseOf } from './case-machine.ts';
import { isConfidential, tellsOfAbuse } from './confidential.ts';
import { followingCase, newCase } from './new-case.ts';
import { hidesAtOnce, type Report } from './report.ts';
import { isCoordinated, type ReportSummary } from './reporter-record.ts';
import type { ReviewSubmission } from './submission.ts';

/** Everything that one transaction writes for a report about a review. */
export interface ReportChange {
  report: Report;
  summary: ReportSummary;
  /** Whether the report may hide the review before a person looks. */
  urgent: boolean;
  /** `previousVersion` is the version of the earlier case about the review, open or closed. */
  case: { next: Case; previousVersion?: number };
}

/** What the table has about a reported review when a report arrives. `earlier` does not include the new report. */
export interface ReportedReview {
  review: ReviewSubmission;
  open: Case | undefined;
  earlier: readonly ReportSummary[];
}

const caseAfter = (known: ReportedReview, report: Report, summary: ReportSummary): ReportChange['case'] => {
  const { review, open } = known;
  const summaries = [...known.earlier, summary];
  const reportWeight = summaries.reduce((sum, { weight }) => sum + weight, 0);
  const codes = summaries.map(({ reason }) => reason);
  const raised = hidesAtOnce(report.reason) ? 9 : priorityOf(codes, review.audience, reportWeight);
  const numbers = {
    reported: true as const,
    reports: summaries.length,
    reportWeight,
    ...defined({ coordinated: isCoordinated(summaries, report.at) ? (true as const) : undefined }),
  };
  if (open && open.state !== 'closed') {
    const ownKind = open.kind === 'appeal' || open.kind === 'review';
    const tells = tellsOfAbuse([report.reason]);
    const grown: Case = {
      // Whoever has claimed the case may not be trained, so everybody loses it when it becomes confidential.
      ...withoutLeaseOf(open, tells && !isConfidential(open) ? open.assignee : report.address.person),
      ...numbers,
      kind: ownKind ? open.kind : 'report',
      version: open.version + 1,
      revision: review.revision,
      category: raised > open.priority ? report.reason : open.category,
      priority: Math.max(open.priority, raised),
      ...defined({ confidential: tells ? (true as const) : undefined }),
    };
    return { next: grown, previousVersion: open.version };
  }
  const question = { category: report.reason, priority: raised, openedAt: report.at, ...numbers };
  const fresh = followingCase(newCase(review, { kind: 'report', ...question }), open);
  return { next: fresh, ...defined({ previousVersion: open?.version }) };
};

/**
 * Returns what has to be written for a report about a visible review. The report opens the review's case or raises its
 * priority, to 9 for child safety, personal information and threats. The review itself is not written: its case makes it
 * count as flagged (`reported-state.ts`). Whether the report hides the review is decided afterwards
 * (`hide-reported.ts`). A report never hides a revision that a person approved.
 */
export function takeReport(known: ReportedReview, report: Report, summary: ReportSummary): ReportChange {
  const urgent = hidesAtOnce(report.reason) && !isApprovedByPerson(known.review);
  return { report, summary, urgent, case: caseAfter(known, report, summary) };
}
