import type { Finding } from '../screening/finding.ts';
import { policyV1 } from './policy.ts';
import type { Policy } from './policy-schema.ts';
import type { ReasonCode } from './reasons.ts';
import { hidesAtOnce } from './report.ts';
import type { ReportRules } from './report-rules-schema.ts';
import type { ReportSummary } from './reporter-record.ts';

/** The rules about reports with every part present. */
export type AllReportRules = { [Part in keyof ReportRules]-?: NonNullable<ReportRules[Part]> };
type Rules = AllReportRules;

/** Returns the policy's rules about reports. Fields that it leaves out are taken from `policyV1`. */
export function reportRulesOf({ reports }: Pick<Policy, 'reports'>): Rules {
  return { ...policyV1.reports, ...reports } as Rules;
}

/** Returns whether moderators upheld enough of the reporter's earlier reports, and many more than they declined. */
function hasStanding(
  { upheld = 0, declined = 0, weight }: ReportSummary,
  { standing }: Pick<Rules, 'standing'>,
): boolean {
  return weight > 0 && upheld >= standing.upheld && upheld >= standing.timesDeclined * declined;
}

const dayMs = 86_400_000;

/**
 * Returns whether a report comes from an account that is old enough, has enough accepted contributions, and has a weight
 * above 0.
 */
const isEstablished = (
  { weight, accepted = 0, since, at }: ReportSummary,
  { agreement }: Pick<Rules, 'agreement'>,
): boolean =>
  weight > 0 &&
  accepted >= agreement.contributions &&
  (agreement.days === 0 ||
    (since !== undefined && Date.parse(at) - Date.parse(since) >= agreement.days * dayMs));

/** Returns the findings of screening that are strong enough to confirm a report for this reason. */
export function findingsFor(
  reason: ReasonCode,
  findings: readonly Finding[],
  { screening }: Pick<Rules, 'screening'>,
): Finding[] {
  return findings.filter(({ category, severity, detail }) =>
    screening.some(
      (rule) =>
        rule.reasons.includes(reason) &&
        rule.categories.includes(category) &&
        severity >= rule.minimumSeverity &&
        (detail?.score ?? 1) >= (rule.minimumScore ?? 0),
    ),
  );
}

/**
 * Returns whether a report hides its review because of who reports: a trusted reporter, a reporter with standing, or as
 * many established accounts for the same revision as the policy requires.
 */
export function hidesByReporters(
  summary: ReportSummary,
  summaries: readonly ReportSummary[],
  rules: Pick<Rules, 'standing' | 'agreement'>,
): boolean {
  if (summary.trusted || hasStanding(summary, rules)) return true;
  const agreeing = summaries.filter(
    (each) =>
      each.revision === summary.revision &&
      hidesAtOnce(each.reason as ReasonCode) &&
      isEstablished(each, rules),
  );
  return agreeing.length >= rules.agreement.accounts;
}
