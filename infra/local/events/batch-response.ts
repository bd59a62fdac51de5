/**
 * Which records a function reports as failed (`ReportBatchItemFailures`): a set of identifiers, or 'all' for an
 * answer that is not of the agreed form, names nothing, or names what was not in the batch. No answer, and an answer
 * without failures, mean success (developer guide, 'Reporting batch item failures').
 */
export function failedItems(answer: unknown, known: ReadonlySet<string>): ReadonlySet<string> | 'all' {
  if (answer === null || answer === undefined) return new Set();
  if (typeof answer !== 'object') return 'all';
  const failures = (answer as { batchItemFailures?: unknown }).batchItemFailures;
  if (failures === null || failures === undefined) return new Set();
  if (!Array.isArray(failures)) return 'all';
  const failed = new Set<string>();
  for (const failure of failures as unknown[]) {
    const id = (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier;
    if (typeof id !== 'string' || !known.has(id)) return 'all';
    failed.add(id);
  }
  return failed;
}
