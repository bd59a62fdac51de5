import type { Analyzer } from './analyzer.ts';
import type { Document } from './document.ts';
import type { Finding, FindingCategory } from './finding.ts';

/** The categories that depend on what a sentence means, so that a form alone proves nothing. */
const meanings: ReadonlySet<FindingCategory> = new Set([
  'threat',
  'hate',
  'harassment',
  'sexual',
  'toxicity',
]);

/** From this probability on, two analyzers agree. */
const agreed = 0.5;
/** Below this probability, a finding is overruled. */
const overruled = 0.02;
/** The highest severity of a finding that only one analyzer has: a person decides. */
const alone = 2;

const weighed = (document: Document, finding: Finding, others: readonly Analyzer[]): Finding => {
  if (!meanings.has(finding.category)) return finding;
  const opinions = others
    .filter(({ name }) => name !== finding.analyzer)
    .flatMap((other) => other.confirm?.(document, finding) ?? []);
  const opinion = opinions.length > 0 ? Math.max(...opinions) : undefined;
  if (opinion !== undefined && opinion < overruled) return { ...finding, severity: 0 };
  const confirmed = opinion !== undefined && opinion >= agreed;
  return confirmed || finding.severity <= alone ? finding : { ...finding, severity: alone };
};

/**
 * Compares what independent analyzers say about the meaning of the same words. A finding about a threat, hate, harassment or
 * sexual talk keeps severity 3, for which a policy may refuse a text, only when another analyzer confirms it. One that another
 * analyzer considers very unlikely (a denial, counter-speech, a quotation, the name of a work) becomes a note of severity 0.
 */
export function agree(
  document: Document,
  findings: readonly Finding[],
  analyzers: readonly Analyzer[],
): Finding[] {
  const others = analyzers.filter(({ confirm }) => confirm !== undefined);
  return findings.map((finding) => weighed(document, finding, others));
}
