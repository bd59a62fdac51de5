import { defined } from '../values/defined.ts';
import { isApprovedByPerson } from './approved.ts';
import { type Case, priorityOf } from './case.ts';
import { withoutLeaseOf } from './case-machine.ts';
import { newCase } from './new-case.ts';
import { hidesAtOnce, type Report } from './report.ts';
import { isCoordinated, type ReportSummary } from './reporter-record.ts';
import type { ReviewSubmission } from './submission.ts';

/** Everything that one report writes, in one transaction. */
export interface ReportChange {
  report: Report;
  summary: ReportSummary;
  /** Whether it asks for the review to be hidden before a person looks. */
  urgent: boolean;
  /** `previousVersion` is that of the case there was, also of a closed one. */
  case: { next: Case; previousVersion?: number };
}

/** What is known of the review's reports so far; `earlier` without the one that arrives. */
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
    const grown: Case = {
      ...withoutLeaseOf(open, report.address.person),
      ...numbers,
      kind: ownKind ? open.kind : 'report',
      version: open.version + 1,
      revision: review.revision,
      category: raised > open.priority ? report.reason : open.category,
      priority: Math.max(open.priority, raised),
    };
    return { next: grown, previousVersion: open.version };
  }
  const fresh = newCase(review, {
    kind: 'report',
    version: (open?.version ?? 0) + 1,
    category: report.reason,
    priority: raised,
    openedAt: report.at,
    ...numbers,
  });
  return { next: fresh, ...defined({ previousVersion: open?.version }) };
};

/**
 * What a report about a review that readers see brings about: the review stays up and counts as flagged by its case
 * (`reported-state.ts`), so that no text has to be written again, however long. The case goes to the front of the
 * queue for child safety, personal information and threats. One case per review: more reports raise
 * its priority. Whether it is hidden is decided afterwards (`hide-reported.ts`), never for what a person let readers see.
 */
export function takeReport(known: ReportedReview, report: Report, summary: ReportSummary): ReportChange {
  const urgent = hidesAtOnce(report.reason) && !isApprovedByPerson(known.review);
  return { report, summary, urgent, case: caseAfter(known, report, summary) };
}
