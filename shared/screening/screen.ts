import { defined } from '../values/defined.ts';
import { agree } from './agreement.ts';
import type { Analyzer, Context } from './analyzer.ts';
import { defaultAnalyzers } from './default-analyzers.ts';
import { type Document, readDocument } from './document.ts';
import type { Finding } from './finding.ts';
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

/** The maximum number of findings of one analyzer. Enough for any decision, and few enough to be stored with it. */
const maxFindings = 50;

function limitBySeverity(findings: Finding[]): Finding[] {
  if (findings.length <= maxFindings) return findings;
  return findings.sort((a, b) => b.severity - a.severity || a.start - b.start).slice(0, maxFindings);
}

/** Limits the time of screening, and reports the errors that analyzers throw. */
export interface Watch {
  readonly limited: <Result>(work: () => Result) => Result;
  readonly report: (analyzer: string, cause: unknown) => void;
}

const unwatched: Watch = { limited: (work) => work(), report: () => undefined };

/** Builds the finding for an analyzer that did not finish. The policy holds a text with such a finding. */
const unfinished = (analyzer: string, text: string): Finding => ({
  category: 'screening-failed',
  severity: 1,
  start: 0,
  end: text.length,
  analyzer,
});

/**
 * Screens one text with every analyzer, in order. Never throws. An analyzer that throws is named in `failed` and leaves
 * a finding `screening-failed`, for which the policy holds the text. The same happens to the analyzer that is running
 * when the time is used up; the remaining ones are skipped. Each analyzer returns at most 50 findings, the most severe
 * first.
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
  const context = contextOf(input);
  const prepared: Analyzer[] = [];
  for (const analyzer of analyzers) {
    try {
      if (analyzer.prepare) await analyzer.prepare(context);
      prepared.push(analyzer);
    } catch (cause) {
      fail(analyzer.name, cause);
    }
  }
  const { document, results, thrown } = examine(input, context, prepared, watch);
  for (const { analyzer, cause } of thrown) fail(analyzer, cause);
  const outcomes = await Promise.allSettled(results.map(({ result }) => result));
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') findings.push(...limitBySeverity(outcome.value));
    else fail(results[index]?.analyzer ?? '', outcome.reason);
  }
  const { field } = input;
  const agreed = document ? compare(document, findings, prepared, { watch, fail }) : findings;
  return {
    findings: field === undefined ? agreed : agreed.map((finding) => ({ ...finding, field })),
    failed,
  };
}

/** Compares what the analyzers say (`agree`) in the remaining time. When it is used up, the findings stay as they are. */
function compare(
  document: Document,
  findings: Finding[],
  analyzers: readonly Analyzer[],
  { watch, fail }: { watch: Watch; fail: (part: string, cause: unknown) => void },
): Finding[] {
  try {
    return watch.limited(() => agree(document, findings, analyzers));
  } catch (cause) {
    // A text that is held already needs no second cause.
    if (!findings.some(({ category }) => category === 'screening-failed')) fail('agreement', cause);
    return findings;
  }
}

const contextOf = ({ audience = 'adult', field = 'text', title }: ScreeningInput): Context => ({
  audience,
  field,
  ...defined({ title }),
});

interface Examined {
  document?: Document | undefined;
  results: { analyzer: string; result: Finding[] | Promise<Finding[]> }[];
  thrown: { analyzer: string; cause: unknown }[];
}

/** Runs the analyzers while there is time. The one that is running when the time is used up counts as having thrown. */
function examine(
  input: ScreeningInput,
  context: Context,
  analyzers: readonly Analyzer[],
  watch: Watch,
): Examined {
  let examined: Examined = { results: [], thrown: [] };
  let running = 'reading';
  const work = () => {
    // The time limit may restart this function, so it begins with an empty result.
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
    if (input.text === unreadText) throw new Error('the text was not checked when it was submitted');
    watch.limited(work);
  } catch (cause) {
    examined.thrown.push({ analyzer: running, cause });
  }
  return examined;
}

/** Screens the texts of one submission, by field name. Empty and missing ones are skipped. */
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
