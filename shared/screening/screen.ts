import { defined } from '../values/defined.ts';
import type { Analyzer, Context } from './analyzer.ts';
import { defaultAnalyzers } from './default-analyzers.ts';
import { type Document, readDocument } from './document.ts';
import type { Finding } from './finding.ts';
import { temper } from './temper.ts';
import { unreadText } from './unread-text.ts';

export interface ScreeningInput {
  text: string;
  field?: string;
  audience?: 'adult' | 'teen' | 'educator';
  title?: string;
}
export interface Screening {
  findings: Finding[];
  failed: string[];
}

/** Enough for any decision, and little enough to be stored with it. */
const maxFindings = 50;

function weightiest(findings: Finding[]): Finding[] {
  if (findings.length <= maxFindings) return findings;
  return findings.sort((a, b) => b.severity - a.severity || a.start - b.start).slice(0, maxFindings);
}

/** How screening is watched: a limit of its time, and who is told what an analyzer threw. */
export interface Watch {
  readonly limited: <Result>(work: () => Result) => Result;
  readonly report: (analyzer: string, cause: unknown) => void;
}

const unwatched: Watch = { limited: (work) => work(), report: () => undefined };

/** What is said where an analyzer could not finish: the policy holds it. */
const unfinished = (analyzer: string, text: string): Finding => ({
  category: 'screening-failed',
  severity: 1,
  start: 0,
  end: text.length,
  analyzer,
});

/**
 * Examines one text with every analyzer, in order. Never throws: an analyzer that does is named in `failed`
 * and leaves a finding `screening-failed`, which the policy holds; so does the one that runs when the time is over, and
 * those after it are not asked any more. Of one analyzer at most 50 findings are kept, the most severe first.
 */
export async function screen(
  input: ScreeningInput,
  analyzers: readonly Analyzer[] = defaultAnalyzers,
  watch: Watch = unwatched,
): Promise<Screening> {
  const findings: Finding[] = [];
  const failed: string[] = [];
  const fail = (analyzer: string, cause: unknown) => {
    watch.report(analyzer, cause);
    failed.push(analyzer);
    findings.push(unfinished(analyzer, input.text));
  };
  const { document, results, thrown } = examine(input, analyzers, watch);
  for (const { analyzer, cause } of thrown) fail(analyzer, cause);
  const outcomes = await Promise.allSettled(results.map(({ result }) => result));
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') findings.push(...weightiest(outcome.value));
    else fail(results[index]?.analyzer ?? '', outcome.reason);
  }
  const { field } = input;
  const tempered = document ? temper(document, findings) : findings;
  return {
    findings: field === undefined ? tempered : tempered.map((finding) => ({ ...finding, field })),
    failed,
  };
}

interface Examined {
  document?: Document | undefined;
  results: { analyzer: string; result: Finding[] | Promise<Finding[]> }[];
  thrown: { analyzer: string; cause: unknown }[];
}

/** Asks the analyzers while there is time; the one whose time is over is among those that threw. */
function examine(input: ScreeningInput, analyzers: readonly Analyzer[], watch: Watch): Examined {
  const context: Context = {
    audience: input.audience ?? 'adult',
    field: input.field ?? 'text',
    ...defined({ title: input.title }),
  };
  let examined: Examined = { results: [], thrown: [] };
  let running = 'reading';
  const work = () => {
    // It may be begun again.
    const document = readDocument(input.text);
    examined = { document, results: [], thrown: [] };
    for (const analyzer of analyzers) {
      running = analyzer.name;
      try {
        examined.results.push({ analyzer: running, result: analyzer.examine(document, context) });
      } catch (cause) {
        examined.thrown.push({ analyzer: running, cause });
      }
    }
  };
  try {
    if (input.text === unreadText) throw new Error('the text was not looked through when it was sent');
    watch.limited(work);
  } catch (cause) {
    examined.thrown.push({ analyzer: running, cause });
  }
  return examined;
}

/** Examines the texts of one submission, each under its field name; empty and missing ones are passed over. */
export async function screenFields(
  fields: Readonly<Record<string, string | undefined>>,
  about: Pick<ScreeningInput, 'audience' | 'title'> = {},
  analyzers: readonly Analyzer[] = defaultAnalyzers,
  watch: Watch = unwatched,
): Promise<Screening> {
  const findings: Finding[] = [];
  const failed = new Set<string>();
  for (const [field, text] of Object.entries(fields)) {
    if (text === undefined || text.trim() === '') continue;
    const result = await screen({ ...about, field, text }, analyzers, watch);
    findings.push(...result.findings);
    for (const name of result.failed) failed.add(name);
  }
  return { findings, failed: [...failed] };
}
