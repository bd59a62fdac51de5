import type { Analyzer } from './analyzer.ts';
import type { Finding, FindingCategory } from './finding.ts';
import { type Screening, type ScreeningInput, screen, type Watch } from './screen.ts';

/**
 * The categories that are searched for in a fact, such as a name. A fact is no sentence, so whether it is long enough, about
 * the work or in a known language does not matter, and models of meaning do not apply to it.
 */
const screenedCategories: ReadonlySet<FindingCategory> = new Set([
  'email',
  'phone',
  'payment-card',
  'ip-address',
  'street-address',
  'handle',
  'child-identity',
  'self-description',
  'self-harm',
  'url',
  'slur',
  'hate',
  'harassment',
  'threat',
  'solicitation',
  'grooming',
  'screening-failed',
]);

/** The maximum severity of a finding in a fact, so that none is rejected without a person: a work may have such a name. */
const maxSeverity = 2;

/** Screens a fact that a reader suggests for a field of a page. */
export async function screenFact(
  input: ScreeningInput,
  analyzers: readonly Analyzer[],
  watch?: Watch,
): Promise<Screening> {
  const { findings, failed } = await screen(input, analyzers, watch);
  return {
    findings: findings
      .filter(({ category }) => screenedCategories.has(category))
      .map((finding): Finding => ({ ...finding, severity: Math.min(finding.severity, maxSeverity) })),
    failed,
  };
}
