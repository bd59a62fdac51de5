import { type Address, ledgerMark, type SealingKeys } from './sealing.ts';

/** An act of somebody's that was erased since: when, to the minute and rounded up, and a keyed mark that tells it apart. */
export interface ErasedAct {
  act: 'submission' | 'report';
  at: string;
  mark: string;
  /** Of a submission: a keyed mark of its text, the same whenever it is sent; its revision, and its edits in that hour. */
  text?: { mark: string; revision: number; edits: number };
}

/** A strike that still counts although what it was given for is erased. */
export interface ErasedStrike {
  code: string;
  weight: number;
  at: string;
  endsAt: string;
  mark: string;
}

/**
 * What protects others from somebody who erased themselves: no text, nothing that names a title or a review, each entry
 * with a time of its own.
 */
export interface Ledger {
  /** The birth year that they had told. */
  birthYear?: number;
  /** Whether they said that they are under 13. */
  refused: boolean;
  acts: ErasedAct[];
  strikes: ErasedStrike[];
  /** Marks of reports that people upheld, and of those that they declined. */
  upheld: string[];
  declined: string[];
}

const minuteMs = 60_000;

/**
 * An act as one word that is the same each time it is written down, in a set: `minute act mark`, and of a text also
 * `mark revision edits`.
 */
export const actWord = ({ act, at, mark, text }: ErasedAct): string => {
  const minute = new Date(Math.ceil(Date.parse(at) / minuteMs) * minuteMs).toISOString().slice(0, 16);
  return [minute, act, mark, ...(text ? [text.mark, text.revision, text.edits] : [])].join(' ');
};

/** The act that a word stands for; `undefined` for a word of an act that is not known. */
export const actOf = (word: string): ErasedAct | undefined => {
  const [minute = '', act, mark = '', text, revision, edits] = word.split(' ');
  if (act !== 'submission' && act !== 'report') return undefined;
  return {
    act,
    at: `${minute}:00.000Z`,
    mark,
    ...(text ? { text: { mark: text, revision: Number(revision), edits: Number(edits) } } : {}),
  };
};

type Keys = Pick<SealingKeys, 'ledger'>;

/** The mark of one act: whoever sends the same thing once more, or edits it, has done another. */
export const markOfAct = (keys: Keys, act: ErasedAct['act'], item: string, at: string): string =>
  ledgerMark(keys, act, item, at);

/** The mark of a text, whichever of its revisions: whoever sends it once more after an erasure goes on where they were. */
export const markOfText = (keys: Keys, item: string): string => ledgerMark(keys, 'text', item);

/** The mark of a report whose outcome is remembered. */
export const markOfReport = (keys: Keys, item: string): string => ledgerMark(keys, 'outcome', item);

/** The mark of a strike. */
export const markOfStrike = (keys: Keys, item: string, sequence: number): string =>
  ledgerMark(keys, 'strike', item, String(sequence));

/** The mark of having reported what lies at an address: whoever erases their report still had a part in its case. */
export const markOfStake = (keys: Keys, about: Address): string =>
  ledgerMark(keys, 'stake', about.person, about.item);
