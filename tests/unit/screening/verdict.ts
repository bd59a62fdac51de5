import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import type { Finding } from '../../../shared/screening/finding.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { defined } from '../../../shared/values/defined.ts';

/** Returns the result of the shipped pipeline and policy for a review by an adult. */
export async function verdict(
  text: string,
  title?: string,
): Promise<{ outcome: string; findings: Finding[]; evidence: string[] }> {
  const { findings } = await screen({ text, ...defined({ title }) });
  const { outcome } = decide(findings, policyV1, { audience: 'adult', kind: 'review' });
  return {
    outcome,
    findings,
    evidence: findings.map((finding) => `${finding.category}: ${text.slice(finding.start, finding.end)}`),
  };
}
