import { type ReasonCode, reasons } from './reasons.ts';
import type { DecidedReason } from './submission.ts';
import { withoutMark } from './without-mark.ts';

/** Where a reason is told: whether a person still looks, its author may mend the text, they see its marks. */
export interface Telling {
  undecided: boolean;
  mendable: boolean;
  marked: boolean;
}

const ofCatalogue = (code: string, { undecided, mendable }: Telling): string => {
  const { text, fix, held } = reasons[code as ReasonCode] ?? reasons.other;
  if (undecided) return held;
  return mendable && fix ? `${text} ${fix}` : text;
};

/**
 * A reason in words for the author: what a person is asked while one looks, afterwards what was decided and, where the
 * text may come back, what to change; then what the moderator adds. A moderator's words are never altered.
 */
export const toldReason = ({ code, text, note }: Omit<DecidedReason, 'spans'>, telling: Telling): string => {
  const words = text ?? ofCatalogue(code, telling);
  const told = telling.marked || code === 'other' ? words : withoutMark(words);
  return note === undefined ? told : `${told} The moderator adds: ${note}`;
};
