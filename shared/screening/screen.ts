import type { Finding } from '../moderation/finding.ts';
import type { Analyzer, Context } from './analyzer.ts';
import { defaultAnalyzers } from './default-analyzers.ts';
import { readDocument } from './document.ts';
import { temper } from './temper.ts';

export type ScreeningInput = {
  text: string;
  field?: string;
  audience?: 'adult' | 'teen' | 'educator';
  title?: string;
};
export type Screening = { findings: Finding[]; failed: string[] };

/** Enough for any decision, and little enough to be stored with it. */
const MOST_FINDINGS = 50;

function weightiest(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  return findings.sort((a, b) => b.severity - a.severity || a.start - b.start).slice(0, MOST_FINDINGS);
}

/**
 * Examines one text with every analyzer, in order. Never throws: an analyzer that does is named in `failed`
 * and leaves a finding `screening-failed`, which the policy holds. Of one analyzer at most 50 findings are kept, the
 * most severe first.
 */
export async function screen(
  input: ScreeningInput,
  analyzers: readonly Analyzer[] = defaultAnalyzers,
): Promise<Screening> {
  const document = readDocument(input.text);
  const context: Context = {
    audience: input.audience ?? 'adult',
    field: input.field ?? 'text',
    ...(input.title === undefined ? {} : { title: input.title }),
  };
  const findings: Finding[] = [];
  const failed: string[] = [];
  for (const analyzer of analyzers) {
    try {
      const found = analyzer.examine(document, context);
      findings.push(...weightiest(found instanceof Promise ? await found : found));
    } catch {
      failed.push(analyzer.name);
      findings.push({
        category: 'screening-failed',
        severity: 1,
        start: 0,
        end: input.text.length,
        analyzer: analyzer.name,
      });
    }
  }
  const { field } = input;
  const tempered = temper(document, findings);
  return {
    findings: field === undefined ? tempered : tempered.map((finding) => ({ ...finding, field })),
    failed,
  };
}

/** Examines the texts of one submission, each under its field name; empty and missing ones are passed over. */
export async function screenFields(
  fields: Readonly<Record<string, string | undefined>>,
  about: Pick<ScreeningInput, 'audience' | 'title'> = {},
  analyzers: readonly Analyzer[] = defaultAnalyzers,
): Promise<Screening> {
  const findings: Finding[] = [];
  const failed = new Set<string>();
  for (const [field, text] of Object.entries(fields)) {
    if (text === undefined || text.trim() === '') continue;
    const result = await screen({ ...about, field, text }, analyzers);
    findings.push(...result.findings);
    for (const name of result.failed) failed.add(name);
  }
  return { findings, failed: [...failed] };
}
