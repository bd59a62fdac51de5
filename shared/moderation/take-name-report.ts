import { defined } from '../values/defined.ts';
import { type Case, priorityOf } from './case.ts';
import { withoutLeaseOf } from './case-machine.ts';
import { followingCase, newCase } from './new-case.ts';
import type { RememberedRequests } from './remembered-requests.ts';
import type { Report } from './report.ts';
import { isCoordinated, type ReportSummary } from './reporter-record.ts';
import type { NameSubmission, ReviewSubmission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** Everything that one transaction writes for a report about a public name. */
export interface NameReportChange {
  report: Report;
  summary: ReportSummary;
  next: NameSubmission;
  previousVersion?: number;
  case: { next: Case; previousVersion?: number };
}

/** What the table has about a reported name when a report arrives. */
export interface ReportedName {
  /** The review on which the reporter saw the name. */
  review: ReviewSubmission;
  name: NameSubmission | undefined;
  open: Case | undefined;
  /** Earlier reports about the name. */
  earlier: readonly ReportSummary[];
}

/** Creates the submission for a name when the first report about it arrives. */
const firstReported = (review: ReviewSubmission, { about, at }: Report): NameSubmission => ({
  kind: 'name',
  address: about,
  state: 'flagged',
  version: 1,
  revision: 1,
  slug: review.slug,
  titleName: review.titleName,
  audience: review.audience,
  handle: review.handle,
  submittedAt: at,
  reasons: [],
  decisions: 0,
  chain: '',
  request: { key: '', body: '' } satisfies RememberedRequests['request'],
});

const caseAfter = (
  { name, open, earlier }: ReportedName,
  next: NameSubmission,
  report: Report,
  summary: ReportSummary,
) => {
  const summaries = [...earlier, summary];
  const reportWeight = summaries.reduce((sum, { weight }) => sum + weight, 0);
  const priority = priorityOf([report.reason], next.audience, reportWeight);
  const numbers = {
    reports: summaries.length,
    reportWeight,
    ...defined({ coordinated: isCoordinated(summaries, report.at) ? (true as const) : undefined }),
  };
  if (name && open && open.state !== 'closed')
    return {
      next: {
        ...withoutLeaseOf(open, report.address.person),
        ...numbers,
        version: open.version + 1,
        priority: Math.max(open.priority, priority),
      },
      previousVersion: open.version,
    };
  const opens = newCase(next, {
    kind: 'name',
    category: report.reason,
    priority,
    openedAt: report.at,
    ...numbers,
  });
  const fresh = followingCase(opens, open);
  return { next: fresh, ...defined({ previousVersion: open?.version }) };
};

/**
 * Returns what has to be written for a report about a public name. The first report opens a case about the name; later
 * ones raise the priority of that case. A report hides neither the name nor the review.
 */
export function takeNameReport(
  known: ReportedName,
  report: Report,
  summary: ReportSummary,
): NameReportChange {
  const { review, name } = known;
  const next: NameSubmission =
    name === undefined
      ? firstReported(review, report)
      : { ...name, state: isVisible(name.state) ? 'flagged' : name.state, version: name.version + 1 };
  return {
    report,
    summary,
    next,
    ...defined({ previousVersion: name?.version }),
    case: caseAfter(known, next, report, summary),
  };
}
