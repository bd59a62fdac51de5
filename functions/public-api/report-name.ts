import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { nameAddress } from '../../shared/moderation/name-address.ts';
import type { Report } from '../../shared/moderation/report.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import type { ReportSummary } from '../../shared/moderation/reporter-record.ts';
import { isVisible } from '../../shared/moderation/submission-machine.ts';
import { takeNameReport } from '../../shared/moderation/take-name-report.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { writeNameReport } from '../../shared/storage/name-reports.ts';
import { listReportSummaries, readReport } from '../../shared/storage/reports.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';
import { shownReviewAt } from './find-review.ts';
import { acceptedReport, type Reported, type Reporting, replayedReport } from './reporting.ts';

/**
 * Accepts a report about the public name on a review. A person can report a name once, whatever the review. The report
 * hides nothing. Refuses with `own-review` for the caller's own name, and with `name-reset` for a name that was reset.
 */
export async function reportName(deps: Dependencies, reporting: Reporting): Promise<Reported> {
  const { store, keys, now } = deps;
  const { reporter, reviewAt, request } = reporting;
  return retryOnConflict('The name', async () => {
    const review = await shownReviewAt(deps, reviewAt);
    if (isRefused(review)) return review;
    if (reviewAt.person === reporter)
      return refuse('own-review', { detail: 'This is your own name; you can choose it on your page' });
    const about = nameAddress(keys, reviewAt.person, review.handle);
    const address = reportAddress(keys, reporter, about);
    const earlier = await readReport(store, address);
    if (earlier) return replayedReport(deps, earlier, request);
    const composed = await reporting.compose();
    if (isRefused(composed)) return composed;
    const { said, reporter: weighed } = composed;
    const [known, open, summaries] = await Promise.all([
      readSubmission(store, about),
      readCase(store, about),
      listReportSummaries(store, about),
    ]);
    const name = known?.kind === 'name' ? known : undefined;
    if (name && !isVisible(name.state)) return refuse('name-reset');
    const { slug, titleName } = review;
    const at = now().toISOString();
    const { weight } = weighed;
    const report: Report = { ...said, address, about, slug, titleName, weight, request, at };
    const summary: ReportSummary = { at, reason: report.reason, ...weighed };
    const taken = takeNameReport({ review, name, open, earlier: summaries }, report, summary);
    return (await writeNameReport(store, taken)) ? acceptedReport(deps, address) : changed;
  });
}
