import type { Verdict } from './candidates.ts';
import type { Set_ } from './sets.ts';
import { unseenSets } from './written-lines.ts';

const longestText = 220;

/**
 * Returns one line for each of the first false positives and the first false negatives in a set, with the findings; at
 * most `limit` of each. Returns only a sentence for the lines that nobody may read.
 */
export function errorsIn({ name, rows }: Set_, verdicts: readonly Verdict[], limit: number): string {
  if (Object.values<string>(unseenSets).includes(name))
    return `  ${name}: nobody reads these lines; see the counts by label.\n`;
  const linesOf = (y: 0 | 1): string[] =>
    rows
      .map((row, index) => ({ row, verdict: verdicts[index] }))
      .filter(({ row, verdict }) => verdict && row.y === y && verdict.flagged !== (y === 1))
      .slice(0, limit)
      .map(({ row, verdict }) => {
        const why = (verdict?.spans ?? [])
          .map(({ kind, severity, start, end }) => `${kind}${severity}<${row.text.slice(start, end)}>`)
          .join(' ');
        return `  ${y ? 'MISSED' : 'FALSE '} ${name}/${row.group} ${row.text.slice(0, longestText)} ${why}\n`;
      });
  return [...linesOf(0), ...linesOf(1)].join('');
}

/** Counts for each kind of finding the texts that have it. Notes are left out. */
export function kindsIn(verdicts: readonly Verdict[]): string {
  const kinds = new Map<string, number>();
  for (const { spans } of verdicts)
    for (const kind of new Set(spans.filter(({ severity }) => severity > 0).map((span) => span.kind)))
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ');
}
