import type { Analyzer } from './analyzer.ts';
import type { Finding, FindingCategory } from './finding.ts';
import { type Screening, type ScreeningInput, screen, type Watch } from './screen.ts';

/**
 * What is looked for in the words of an address. That it is a link was asked for, and figures in addresses are mostly
 * the numbers of pages.
 */
const lookedFor: ReadonlySet<FindingCategory> = new Set([
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

/** An address may name what a work shows: nothing in it is refused by itself. */
const maxSeverity = 2;

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** The words of a web address as a line of text: `…/anna-lives-here?at=oak_street` is `anna lives here at oak street`. */
const wordsOf = (address: string): string =>
  decoded(address)
    .replace(/^https?:\/\/[^/?#]*/, '')
    .replace(/[/?#&=+_-]/g, ' ')
    .trim();

/** Examines what the path and the query of a web address say; findings span the whole address. */
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
    ({ category }) => lookedFor.has(category) && !known.has(category) && known.add(category),
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
