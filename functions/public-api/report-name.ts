import type { ApiResponse } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { nameAddress } from '../../shared/moderation/name-address.ts';
import type { RequestMark } from '../../shared/moderation/remembered-requests.ts';
import type { Report, ReportRequest } from '../../shared/moderation/report.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import type { ReportMark } from '../../shared/moderation/reporter-record.ts';
import { isVisible } from '../../shared/moderation/submission-machine.ts';
import { takeNameReport } from '../../shared/moderation/take-name-report.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { writeNameReport } from '../../shared/storage/name-reports.ts';
import { listReportMarks, readReport, type StoredReport } from '../../shared/storage/reports.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';
import { shownReviewAt } from './find-review.ts';

/** A report about a name, before it is known where it lies. */
export interface NameReporting {
  /** The reporter's tag. */
  reporter: string;
  /** The review beside which they saw the name. */
  reviewAt: Address;
  /** Refuses what is too much and weighs the reporter; asked once it is clear that the report is a new one. */
  compose: () => Promise<{ said: ReportRequest; reporter: Omit<ReportMark, 'at' | 'reason'> }>;
  /** Fingerprints of the request. */
  mark: RequestMark;
  replay: (earlier: StoredReport) => ApiResponse;
  accepted: (address: Address) => ApiResponse;
}

/**
 * Takes a report about the public name beside a review: one per person and name, whatever the review. It hides nothing.
 * Throws 409 `own-review` about one's own name, and `name-reset` while a name that was reset still stands somewhere.
 */
export const reportName = async (deps: Dependencies, reporting: NameReporting): Promise<ApiResponse> => {
  const { store, keys, now } = deps;
  const { reporter, reviewAt } = reporting;
  return retryOnConflict('The name', async () => {
    const review = await shownReviewAt(deps, reviewAt);
    if (reviewAt.person === reporter)
      throw new Problem(409, 'own-review', 'This is your own name; you choose it on your page');
    const about = nameAddress(keys, reviewAt.person, review.handle);
    const address = reportAddress(keys, reporter, about);
    const earlier = await readReport(store, address);
    if (earlier) return reporting.replay(earlier);
    const { said, reporter: weighed } = await reporting.compose();
    const [known, open, marks] = await Promise.all([
      readSubmission(store, about),
      readCase(store, about),
      listReportMarks(store, about),
    ]);
    const name = known?.kind === 'name' ? known : undefined;
    if (name && !isVisible(name.state))
      throw new Problem(409, 'name-reset', 'This name was reset already and goes away in a moment');
    const { slug, titleName } = review;
    const at = now().toISOString();
    const { weight } = weighed;
    const report: Report = { ...said, address, about, slug, titleName, weight, request: reporting.mark, at };
    const mark: ReportMark = { at, reason: report.reason, ...weighed };
    const taken = takeNameReport({ review, name, open, earlier: marks }, report, mark);
    return (await writeNameReport(store, taken)) ? reporting.accepted(address) : changed;
  });
};
