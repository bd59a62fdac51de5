import { columns } from '../../text/columns.ts';
import type { Analyzer } from '../analyzer.ts';
import type { ClassifierFiles } from '../classifier/classifier.ts';
import { givenOptions } from '../command/given-options.ts';
import type { Decide } from '../decide.ts';
import { type Candidate, libraries, nameCandidates, ownCandidates, type Verdict } from './candidates.ts';
import { errorsIn, kindsIn } from './errors.ts';
import { readSets, type Set_ } from './sets.ts';
import { readSuites } from './suites/read-suites.ts';
import { detailRows, head, totalRow } from './table.ts';
import { readWrittenLines, unseenSets } from './written-lines.ts';

const usage =
  'npm run bench:screening -- DIR [--only PATTERN] [--no-libraries] [--errors N] [--reader bedrock|MODEL]\n';
/** The model of `--reader bedrock`. */
const usualModel = 'amazon.nova-lite-v1:0';
/** How many texts are screened before the measurement, so that one-time set-up is not counted. */
const warmUp = 50;

interface Checked {
  verdicts: Verdict[];
  micros: number[];
}

/** Returns the candidates of this project for a set by its name: `own` with all details, `more` with their totals. */
const candidatesBySet = (
  decide: Record<'english' | 'spanish', Decide>,
  files: ClassifierFiles,
  asked: readonly Analyzer[],
): ((name: string) => { own: Candidate[]; more: Candidate[] }) => {
  const english = ownCandidates(decide.english, files, asked);
  const spanish = ownCandidates(decide.spanish, files, asked);
  return (name) => {
    if (name === unseenSets.names) return { own: nameCandidates(), more: [] };
    const { ours, rules, teens, read } = name === unseenSets.spanish ? spanish : english;
    return { own: [...(asked.length > 0 ? [read] : []), ours, rules], more: [teens] };
  };
};

async function checkAll(candidate: Candidate, { rows }: Set_): Promise<Checked> {
  const verdicts: Verdict[] = [];
  const micros: number[] = [];
  for (const { text } of rows.slice(0, warmUp)) await candidate.check(text);
  for (const { text } of rows) {
    const before = performance.now();
    verdicts.push(await candidate.check(text));
    micros.push((performance.now() - before) * 1000);
  }
  return { verdicts, micros };
}

/**
 * Measures the pipeline with this policy and compares it with other libraries, on our own suites and on every set in a
 * directory (`args`: DIR and options). `decide` has the policy of a site in English, and of one that also reads Spanish.
 * Prints a table for each suite and set, those first that nobody who
 * worked on the rules or the classifier has seen. `openReader` creates the analyzer that asks a language model, for `--reader`.
 */
export async function runBench(
  args: string[],
  decide: Record<'english' | 'spanish', Decide>,
  files: ClassifierFiles,
  openReader: (model: string) => Promise<Analyzer>,
): Promise<void> {
  const parsed = givenOptions('bench:screening', usage.trimEnd(), {
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      'no-libraries': { type: 'boolean', default: false },
      errors: { type: 'string' },
      kinds: { type: 'boolean', default: false },
      reader: { type: 'string' },
    },
  });
  if (parsed === undefined) return;
  const { values, positionals } = parsed;
  const directory = positionals[0];
  if (!directory) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const { reader } = values;
  const asked = reader === undefined ? [] : [await openReader(reader === 'bedrock' ? usualModel : reader)];
  const others = values['no-libraries'] ? [] : await libraries();
  const candidatesFor = candidatesBySet(decide, files, asked);
  const only = values.only ? new RegExp(values.only) : undefined;
  const suites = [...readWrittenLines(), ...readSuites()].filter(({ name }) => !only || only.test(name));
  for (const set of [...suites, ...readSets(directory, only)]) {
    const lines: string[][] = [];
    const { own, more } = candidatesFor(set.name);
    for (const candidate of own) {
      const { verdicts, micros } = await checkAll(candidate, set);
      lines.push(
        totalRow(candidate.name, set, verdicts, micros),
        ...detailRows(candidate.name, set, verdicts),
      );
      if (values.kinds) process.stdout.write(`${kindsIn(verdicts)}\n`);
      if (values.errors) process.stdout.write(errorsIn(set, verdicts, Number(values.errors)));
    }
    for (const candidate of [...more, ...others]) {
      const checked = await checkAll(candidate, set);
      lines.push(totalRow(candidate.name, set, checked.verdicts, checked.micros));
    }
    process.stdout.write(`\n${set.name} (${set.rows.length} rows)\n${columns(head, lines)}`);
  }
}
