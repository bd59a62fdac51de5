import type { SuggestionSubmission } from './submission.ts';

/** Returns the fields that a suggestion would change, with what the page said; `undefined` when it names none. */
export function proposedChanges({
  content,
  before = [],
}: Pick<SuggestionSubmission, 'content' | 'before'>):
  | { path: string; from: unknown; to: unknown }[]
  | undefined {
  return content?.patch?.map(({ path, value }, index) => ({ path, from: before[index] ?? null, to: value }));
}

/** Returns the fields that a suggestion names, with what it takes to find each on the page as it is now. */
export function namedFields(
  suggestion: Pick<SuggestionSubmission, 'content' | 'before' | 'rows'>,
): { path: string; from: unknown; to: unknown; row: unknown }[] {
  const changes = proposedChanges(suggestion) ?? [];
  return changes.map((change, index) => ({ ...change, row: suggestion.rows?.[index] ?? undefined }));
}
