import { type ReasonCode, reasons } from './reasons.ts';
import type { DecidedReason } from './submission.ts';
import { withoutHighlightWords } from './without-highlight-words.ts';

/**
 * Where a reason is shown: `undecided` while a person still has to decide, `mendable` when the author may change the
 * text, `marked` when the text is shown with the reason and its spans are highlighted.
 */
export interface ReasonContext {
  undecided: boolean;
  mendable: boolean;
  marked: boolean;
}

const ofCatalogue = (code: string, { undecided, mendable }: ReasonContext): string => {
  const { text, fix, held } = reasons[code as ReasonCode] ?? reasons.other;
  if (undecided) return held;
  return mendable && fix ? `${text} ${fix}` : text;
};

/**
 * Returns the wording of a reason for the author. While a person still has to decide, it says what that person checks.
 * Afterwards it says what was found and, if the author may change the text, what to change. The moderator's note comes
 * last. A moderator's own words are never altered.
 */
export function reasonText(
  { code, text, note }: Omit<DecidedReason, 'spans'>,
  context: ReasonContext,
): string {
  const words = text ?? ofCatalogue(code, context);
  const shown = context.marked || code === 'other' ? words : withoutHighlightWords(words);
  return note === undefined ? shown : `${shown} The moderator adds: ${note}`;
}
