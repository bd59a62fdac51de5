import { type ReasonCode, reasons } from './reasons.ts';
import type { DecidedReason } from './submission.ts';
import { withoutHighlightWords } from './without-highlight-words.ts';

/** Where a reason is told: whether a person still looks, its author may mend the text, they see its marks. */
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
 * A reason in words for the author: what a person is asked while one looks, afterwards what was decided and, where the
 * text may come back, what to change; then what the moderator adds. A moderator's words are never altered.
 */
export function reasonText(
  { code, text, note }: Omit<DecidedReason, 'spans'>,
  context: ReasonContext,
): string {
  const words = text ?? ofCatalogue(code, context);
  const shown = context.marked || code === 'other' ? words : withoutHighlightWords(words);
  return note === undefined ? shown : `${shown} The moderator adds: ${note}`;
}
