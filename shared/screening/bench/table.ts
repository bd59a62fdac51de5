import type { Verdict } from './candidates.ts';
import { labelRecall, score } from './score.ts';
import type { Row, Set_ } from './sets.ts';

export const head = [
  'filter',
  'class',
  'n',
  'recall',
  'precision',
  'false pos.',
  'rejected',
  'reason',
  'span F1',
  'µs',
] as const;

function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '' : `${(share * 100).toFixed(digits)} %`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function scoreRow(
  name: string,
  group: string,
  rows: readonly Row[],
  verdicts: readonly Verdict[],
  time: string,
): string[] {
  const result = score(rows, verdicts);
  return [
    name,
    group,
    String(result.n),
    percent(result.recall),
    percent(result.precision),
    percent(result.falsePositiveRate, 2),
    percent(result.rejectedBenign, 2),
    percent(result.rightReason),
    Number.isNaN(result.spanF1) ? '' : result.spanF1.toFixed(3),
    time,
  ];
}

/** Returns a candidate's results on a whole set, with the median time per text in microseconds. */
export function totalRow(
  name: string,
  { rows }: Set_,
  verdicts: readonly Verdict[],
  micros: readonly number[],
): string[] {
  return scoreRow(name, '', rows, verdicts, median(micros).toFixed(0));
}

/** Returns a candidate's results on each group of a set that has several, and on each kind of labelled span. */
export function detailRows(name: string, { rows }: Set_, verdicts: readonly Verdict[]): string[][] {
  const groups = [...new Set(rows.map((row) => row.group))].sort();
  const byGroup = (groups.length > 1 ? groups : []).map((group) => {
    const chosen = rows.flatMap((row, index) =>
      row.group === group ? [{ row, verdict: verdicts[index] as Verdict }] : [],
    );
    return scoreRow(
      name,
      group,
      chosen.map(({ row }) => row),
      chosen.map(({ verdict }) => verdict),
      '',
    );
  });
  const byLabel = [...labelRecall(rows, verdicts)].map(([label, tally]) => [
    name,
    label,
    String(tally.n),
    percent(tally.found / tally.n),
    '',
    percent(tally.falseRows / tally.cleanRows, 2),
    '',
    '',
    '',
    '',
  ]);
  return [...byGroup, ...byLabel];
}
