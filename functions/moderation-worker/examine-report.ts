import type { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { countHiding } from '../../shared/moderation/breaker.ts';
import { type Grounds, hideReported, mayHide } from '../../shared/moderation/hide-reported.ts';
import {
  type AllReportRules,
  findingsFor,
  hidesByReporters,
  reportRulesOf,
} from '../../shared/moderation/report-rules.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import { type ReviewSubmission, screenedFields } from '../../shared/moderation/submission.ts';
import type { Analyzer } from '../../shared/screening/analyzer.ts';
import { screenFields } from '../../shared/screening/screen.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { readBreaker, writeHiding } from '../../shared/storage/hidings.ts';
import { recentPolicy } from '../../shared/storage/policies.ts';
import { listReportSummaries, readReport, type StoredReport } from '../../shared/storage/reports.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { defined } from '../../shared/values/defined.ts';
import { type Attempt, createWatch } from './attempt.ts';
import { reportStoppedHiding } from './report-stopped-hiding.ts';

interface ExaminerDependencies {
  store: Store;
  analyzers: readonly Analyzer[];
  now: () => Date;
}

/**
 * The only attempt, with one time limit for all texts of the review. After it, only what was found until then counts.
 * People look at the report anyway.
 */
const once: Attempt = { milliseconds: 100, last: true };

const findingsAbout = async (
  { analyzers }: ExaminerDependencies,
  review: ReviewSubmission,
  { reason }: StoredReport,
  rules: AllReportRules,
) => {
  const { published, audience, titleName } = review;
  const fields = screenedFields({ ...review, ...defined({ content: published }) });
  const { findings } = await screenFields(
    fields,
    { audience, title: titleName },
    analyzers,
    createWatch(once).watch,
  );
  return findingsFor(reason, findings, rules);
};

const groundsFor = async (
  deps: ExaminerDependencies,
  review: ReviewSubmission,
  report: StoredReport,
  rules: AllReportRules,
): Promise<Grounds | undefined> => {
  const summaries = await listReportSummaries(deps.store, review.address);
  const summary = summaries.find((each) => each.report.item === report.address.item);
  if (summary === undefined) return undefined;
  const source = summary.trusted ? 'trusted-reporter' : 'notice';
  if (hidesByReporters(summary, summaries, rules)) return { source, findings: [] };
  const findings = await findingsAbout(deps, review, report, rules);
  return findings.length > 0 ? { source, findings } : undefined;
};

/**
 * Hides the reported review when the policy's rules about reports say so, in one transaction that a redelivery cannot
 * repeat. Otherwise does nothing, because the report's case is already open for people.
 * @throws when the review or its case kept changing
 */
export async function examineReport(
  deps: ExaminerDependencies,
  address: NonNullable<ScreeningRequest['report']>,
): Promise<void> {
  const { store, now } = deps;
  const report = await readReport(store, address);
  const about = report?.about;
  if (report === undefined || about === undefined) return;
  let grounds: Grounds | undefined;
  await retryOnConflict('The review', async () => {
    const [stored, open] = await Promise.all([readSubmission(store, about), readCase(store, about)]);
    const review = stored && asReported(stored, open);
    if (!mayHide(review, open, report.revision) || open === undefined) return;
    const moment = now();
    const policy = await recentPolicy(store, moment.getTime());
    const rules = reportRulesOf(policy);
    grounds ??= await groundsFor(deps, review, report, rules);
    if (grounds === undefined) return;
    const at = moment.toISOString();
    const counted = countHiding(await readBreaker(store), rules.breaker, at);
    if (counted === undefined) return reportStoppedHiding();
    const by = { now: at, policyVersion: policy.version };
    const hiding = hideReported({ review, open }, report, grounds, by);
    return (await writeHiding(store, hiding, counted)) ? undefined : changed;
  });
}
