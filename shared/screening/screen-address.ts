import type { Analyzer } from './analyzer.ts';
import type { Finding, FindingCategory } from './finding.ts';
import { type Screening, type ScreeningInput, screen, type Watch } from './screen.ts';

/**
 * The categories that are searched for in the words of a web address. Links do not count, because the field asks for
 * one, and digits are mostly page numbers.
 */
const screenedCategories: ReadonlySet<FindingCategory> = new Set([
  'email',
  'street-address',
  'child-identity',
  'self-harm',
  'profanity',
  'slur',
  'hate',
  'harassment',
  'threat',
  'sexual',
  'solicitation',
  'grooming',
  'screening-failed',
]);

/** The maximum severity of a finding in an address, so that no address is rejected: it may name what a work shows. */
const maxSeverity = 2;

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/**
 * Converts a web address to a line of words: `…/anna-lives-here?at=oak_street` becomes `anna lives here at oak street`.
 */
const wordsOf = (address: string): string =>
  decoded(address)
    .replace(/^https?:\/\/[^/?#]*/, '')
    .replace(/[/?#&=+_-]/g, ' ')
    .trim();

/** Screens the path and the query of a web address. Findings span the whole address. */
export async function screenAddress(
  address: string,
  input: Pick<ScreeningInput, 'audience' | 'title' | 'field'>,
  analyzers: readonly Analyzer[],
  watch?: Watch,
): Promise<Screening> {
  const text = wordsOf(address);
  if (text === '') return { findings: [], failed: [] };
  const { findings, failed } = await screen({ ...input, text }, analyzers, watch);
  const known = new Set<string>();
  const relevant = findings.filter(
    ({ category }) => screenedCategories.has(category) && !known.has(category) && known.add(category),
  );
  return {
    findings: relevant.map(
      (finding): Finding => ({
        ...finding,
        severity: Math.min(finding.severity, maxSeverity),
        start: 0,
        end: address.length,
      }),
    ),
    failed,
  };
}
