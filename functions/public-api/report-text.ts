import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { publishedRevisionOf } from '../../shared/moderation/approved.ts';
import type { Report } from '../../shared/moderation/report.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import type { ReportSummary } from '../../shared/moderation/reporter-record.ts';
import { takeReport } from '../../shared/moderation/take-report.ts';
import { tagOf } from '../../shared/people/sealing.ts';
import { readChanges } from '../../shared/storage/aggregates.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listReportSummaries, readReport, writeReport } from '../../shared/storage/reports.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import type { Dependencies } from './dependencies.ts';
import { shownReviewAt } from './find-review.ts';
import { acceptedReport, type Reported, type Reporting, replayedReport } from './reporting.ts';

/**
 * Accepts a report about a review's text, one for each person and review. Refuses the caller's own review with
 * `own-review`.
 */
export async function reportText(deps: Dependencies, reporting: Reporting): Promise<Reported> {
  const { store, keys } = deps;
  const { reviewAt: about, request } = reporting;
  const address = reportAddress(keys, reporting.reporter, about);
  const known = await readReport(store, address);
  if (known) return replayedReport(deps, known, request);
  const composed = await reporting.compose();
  if (isRefused(composed)) return composed;
  const { said, reporter } = composed;
  const shown = await shownReviewAt(deps, about);
  if (isRefused(shown)) return shown;
  let counted = shown;
  let tried = false;
  return retryOnConflict('The review', async () => {
    const earlier = tried ? await readReport(store, address) : undefined;
    if (earlier) return replayedReport(deps, earlier, request);
    tried = true;
    if (about.person === reporting.reporter)
      return refuse('own-review', { detail: 'You can edit or withdraw your review' });
    // The counters are read before the review, so that every later change of the visible text is noticed.
    const changes = await readChanges(store, counted);
    const { audience } = counted;
    const [review, open, summaries] = await Promise.all([
      shownReviewAt(deps, about),
      readCase(store, about),
      listReportSummaries(store, about),
    ]);
    if (isRefused(review)) return review;
    counted = review;
    if (review.audience !== audience) return changed;
    const { slug, titleName } = review;
    const at = deps.now().toISOString();
    const revision = publishedRevisionOf(review);
    const report: Report = {
      address,
      about,
      slug,
      titleName,
      ...said,
      revision,
      fingerprint: tagOf(keys, 'reported text', JSON.stringify(review.published)),
      weight: reporter.weight,
      request,
      at,
    };
    const summary: ReportSummary = { at, reason: report.reason, revision, ...reporter };
    const taken = takeReport({ review, open, earlier: summaries }, report, summary);
    return (await writeReport(store, taken, { review, changes })) ? acceptedReport(deps, address) : changed;
  });
}
