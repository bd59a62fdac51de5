/**
 * Returns the identifiers of the records that a function reports as failed (`ReportBatchItemFailures`), or 'all' when its
 * response is malformed or contains an unknown identifier. No response, or one without failures, means success (developer
 * guide, 'Reporting batch item failures').
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
