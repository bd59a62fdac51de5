import { defined } from '../values/defined.ts';
import { declineReasons, isDeclineReason } from './decline-reasons.ts';
import { isOpenAppeal } from './end-appeal.ts';
import type { OriginalView } from './receipt.ts';
import type { Submission, SuggestionSubmission } from './submission.ts';
import { isRefusal, isWithEditors, transition } from './submission-machine.ts';

/** Returns the stored reference to the suggestion that was there first, if this one is a duplicate. */
export function originalOf(submission: Submission | undefined): string | undefined {
  return submission?.kind === 'suggestion' && submission.state === 'duplicate'
    ? submission.edited?.sameAs
    : undefined;
}

/** Returns whether a page was changed by a suggestion, also when its author has withdrawn it since. */
export function wasUsed({ state, edited }: Pick<SuggestionSubmission, 'state' | 'edited'>): boolean {
  return (state === 'applied' || state === 'withdrawn') && edited?.revision !== undefined;
}

/**
 * Describes what became of a suggestion for the receipt of its duplicate; `undefined` when that is not known. It tells nothing
 * that the other reader wrote, and no words that an editor wrote to them.
 */
export function originalView(found: Submission | undefined): OriginalView | undefined {
  if (found?.kind !== 'suggestion') return { state: 'gone' };
  if (wasUsed(found)) return { state: 'applied', ...defined({ revision: found.edited?.revision }) };
  if (!isWithEditors(found.state)) return { state: 'gone' };
  if (found.state === 'duplicate') return undefined;
  // While another editor looks at the appeal against it, a decline is not the end.
  if (found.state !== 'declined' || isOpenAppeal(found.appeal)) return { state: 'waiting' };
  const reasons = found.reasons.flatMap(({ code }) => (isDeclineReason(code) ? [declineReasons[code]] : []));
  return { state: 'declined', ...defined({ reasons: reasons.length > 0 ? reasons : undefined }) };
}

/**
 * Gives a duplicate back to the editors, because nobody decides about the suggestion that was there first any more. Returns
 * `undefined` when it is no duplicate, or when another editor decides about it anyway, to answer an appeal.
 */
export function reopenDuplicate(duplicate: SuggestionSubmission): SuggestionSubmission | undefined {
  const state = transition(duplicate.state, { type: 'reopened' });
  if (isRefusal(state) || isOpenAppeal(duplicate.appeal)) return undefined;
  const { decidedAt: _, ...waiting } = duplicate;
  return { ...waiting, state, version: duplicate.version + 1, reasons: [], edited: { reopened: true } };
}
