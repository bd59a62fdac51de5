import { parseArgs } from 'node:util';
import { type Candidate, libraries, nightlight, nightlightForTeens, type Verdict } from './candidates.ts';
import { labelRecall, score } from './score.ts';
import { type Row, readSets } from './sets.ts';
import { readSuites } from './suites/read-suites.ts';
import { printTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    'no-libraries': { type: 'boolean', default: false },
    errors: { type: 'string' },
    kinds: { type: 'boolean', default: false },
  },
});
const directory = positionals[0];
if (!directory) {
  process.stderr.write('npm run bench:screening -- DIR [--only PATTERN] [--no-libraries] [--errors N]\n');
  process.exit(2);
}

async function judgeAll(
  candidate: Candidate,
  rows: readonly Row[],
): Promise<{ verdicts: Verdict[]; micros: number[] }> {
  const verdicts: Verdict[] = [];
  const micros: number[] = [];
  for (const { text } of rows.slice(0, 50)) await candidate.judge(text);
  for (const { text } of rows) {
    const before = performance.now();
    verdicts.push(await candidate.judge(text));
    micros.push((performance.now() - before) * 1000);
  }
  return { verdicts, micros };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function groupsOf(rows: readonly Row[]): string[] {
  const groups = [...new Set(rows.map((row) => row.group))];
  return groups.length > 1 ? ['', ...groups.sort()] : [''];
}

function showErrors(set: string, rows: readonly Row[], verdicts: readonly Verdict[], most: number): void {
  for (const y of [0, 1] as const) {
    let shown = 0;
    rows.forEach((row, index) => {
      const verdict = verdicts[index];
      if (!verdict || row.y !== y || verdict.flagged === (y === 1) || shown >= most) return;
      shown++;
      const why = verdict.spans
        .map(({ kind, severity, start, end }) => `${kind}${severity}<${row.text.slice(start, end)}>`)
        .join(' ');
      process.stdout.write(
        `  ${y ? 'MISSED' : 'FALSE '} ${set}/${row.group} ${row.text.slice(0, 220)} ${why}\n`,
      );
    });
  }
}

const candidates = [nightlight, nightlightForTeens, ...(values['no-libraries'] ? [] : await libraries())];
const only = values.only ? new RegExp(values.only) : undefined;
const sets = [...readSuites().filter(({ name }) => !only || only.test(name)), ...readSets(directory, only)];
for (const set of sets) {
  const lines: string[][] = [];
  for (const candidate of candidates) {
    const { verdicts, micros } = await judgeAll(candidate, set.rows);
    const groups = candidate === nightlight ? groupsOf(set.rows) : [''];
    for (const group of groups) {
      const chosen = set.rows
        .map((row, index) => ({ row, index }))
        .filter(({ row }) => group === '' || row.group === group);
      const result = score(
        chosen.map(({ row }) => row),
        chosen.map(({ index }) => verdicts[index] as Verdict),
      );
      lines.push([
        candidate.name,
        group,
        String(result.n),
        percent(result.recall),
        percent(result.precision),
        percent(result.falsePositiveRate, 2),
        percent(result.rejectedBenign, 2),
        Number.isNaN(result.spanF1) ? '' : result.spanF1.toFixed(3),
        group === '' ? median(micros).toFixed(0) : '',
      ]);
    }
    if (candidate !== nightlight) continue;
    for (const [label, tally] of labelRecall(set.rows, verdicts)) {
      lines.push([
        candidate.name,
        label,
        String(tally.n),
        percent(tally.found / tally.n),
        '',
        percent(tally.falseRows / tally.cleanRows, 2),
        '',
        '',
        '',
      ]);
    }
    if (values.kinds) {
      const kinds = new Map<string, number>();
      for (const verdict of verdicts) {
        for (const kind of new Set(
          verdict.spans.filter((span) => span.severity > 0).map((span) => span.kind),
        )) {
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
      process.stdout.write(`${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ')}\n`);
    }
    if (values.errors) showErrors(set.name, set.rows, verdicts, Number(values.errors));
  }
  process.stdout.write(`\n${set.name} (${set.rows.length} rows)\n`);
  printTable(
    ['filter', 'class', 'n', 'recall', 'precision', 'false pos.', 'rejected', 'span F1', 'µs'],
    lines,
  );
}

function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '' : `${(share * 100).toFixed(digits)} %`;
}
