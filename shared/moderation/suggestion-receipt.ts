import { valueAfter } from '../suggestions/present-value.ts';
import { defined } from '../values/defined.ts';
import { wasUsed } from './duplicates.ts';
import { proposedChanges } from './proposed-changes.ts';
import type { OriginalView, Receipt } from './receipt.ts';
import type { Submission, SuggestionSubmission } from './submission.ts';

/** Returns what the receipt says about what the editors did with a suggestion. */
export function editedView(submission: Submission, original: OriginalView | undefined) {
  if (submission.kind !== 'suggestion' || submission.edited === undefined) return {};
  const { state, edited } = submission;
  const { inPart, otherValues, ownDuplicate, reopened, note } = edited;
  const [isApplied, isDuplicate] = [state === 'applied', state === 'duplicate'];
  return defined({
    inPart: isApplied ? inPart : undefined,
    otherValues: isApplied ? otherValues : undefined,
    ownDuplicate: isDuplicate ? ownDuplicate : undefined,
    original: isDuplicate ? original : undefined,
    appliedBefore: state === 'withdrawn' && wasUsed(submission) ? (true as const) : undefined,
    reopened: state === 'forwarded' || state === 'conflict' ? reopened : undefined,
    note,
  });
}

/** Returns the fields of a suggestion. Once it is used, each says whether it was, and what the page says now. */
export function changesView(
  suggestion: SuggestionSubmission,
  present: object | undefined,
): Receipt['changes'] {
  const { state, edited } = suggestion;
  const changes = proposedChanges(suggestion);
  if (state !== 'applied') return changes;
  return changes?.map((change, index) => {
    const used = edited?.uses?.[index] ?? 'as-proposed';
    return { ...change, used, ...defined({ now: present && valueAfter(present, { ...change, used }) }) };
  });
}

/** Returns the number of the latest text; of a suggestion that was used, the revision of the page that followed from it. */
export function shownRevision(submission: Submission): number {
  const used = submission.kind === 'suggestion' && wasUsed(submission);
  return (used ? submission.edited?.revision : undefined) ?? submission.revision;
}
