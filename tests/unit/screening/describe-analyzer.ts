import { describe, expect, it } from 'vitest';
import type { Context } from '../../../shared/screening/analyzer.ts';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import { verdict } from './verdict.ts';

interface Examples {
  /** Texts with what the analyzer finds in them, as `category: the exact words`. */
  finds: readonly (readonly [text: string, evidence: string])[];
  /** The outcomes that the shipped policy may decide for these texts. */
  outcomes: readonly string[];
  /** Similar texts that are published: the analyzer finds nothing in them above severity 1. */
  ignores: readonly string[];
}

/** Returns what one shipped analyzer finds in a text, including notes of severity 0. */
export async function findingsBy(
  name: string,
  text: string,
  context: Context = { audience: 'adult', field: 'text' },
): Promise<{ category: string; severity: number; rule: string | undefined; evidence: string }[]> {
  const analyzer = defaultAnalyzers.find((one) => one.name === name);
  if (analyzer === undefined) throw new Error(`no analyzer is called ${name}`);
  await analyzer.prepare?.(context);
  const findings = await analyzer.examine(readDocument(text), context);
  return findings.map(({ category, severity, start, end, detail }) => ({
    category,
    severity,
    rule: detail?.rule,
    evidence: `${category}: ${text.slice(start, end)}`,
  }));
}

/** Defines the tests of an analyzer with texts by adults: what it finds, and what it does not report. */
export function describeAnalyzer(name: string, { finds, outcomes, ignores }: Examples): void {
  describe(name, { timeout: 30_000 }, () => {
    it.each(finds)('finds in "%s": %s', async (text, evidence) => {
      expect((await findingsBy(name, text)).map((found) => found.evidence)).toContain(evidence);
      expect(outcomes).toContain((await verdict(text)).outcome);
    });

    it.each(ignores)('finds nothing above severity 1 in "%s", which is published', async (text) => {
      expect((await findingsBy(name, text)).filter(({ severity }) => severity > 1)).toEqual([]);
      expect((await verdict(text)).outcome).toBe('publish');
    });
  });
}
