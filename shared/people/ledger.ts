import { defined } from '../values/defined.ts';
import { type Address, ledgerFingerprint, type SealingKeys } from './sealing.ts';

/** An act of somebody's that was erased since: when, to the minute and rounded up, and a keyed fingerprint that tells it apart. */
export interface ErasedAct {
  act: 'submission' | 'report';
  at: string;
  fingerprint: string;
  /** Of a submission: a keyed fingerprint of its text, the same whenever it is sent; its revision, and its edits in that hour. */
  text?: { fingerprint: string; revision: number; edits: number };
}

/** A strike that still counts although what it was given for is erased. */
export interface ErasedStrike {
  code: string;
  weight: number;
  at: string;
  endsAt: string;
  fingerprint: string;
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
  /** Fingerprints of reports that people upheld, and of those that they declined. */
  upheld: string[];
  declined: string[];
}

const minuteMs = 60_000;

/**
 * An act as one word that is the same each time it is written down, in a set: `minute act fingerprint`, and of a text also
 * `fingerprint revision edits`.
 */
export function actWord({ act, at, fingerprint, text }: ErasedAct): string {
  const minute = new Date(Math.ceil(Date.parse(at) / minuteMs) * minuteMs).toISOString().slice(0, 16);
  return [minute, act, fingerprint, ...(text ? [text.fingerprint, text.revision, text.edits] : [])].join(' ');
}

/** The act that a word stands for; `undefined` for a word of an act that is not known. */
export function actOf(word: string): ErasedAct | undefined {
  const [minute = '', act, fingerprint = '', text, revision, edits] = word.split(' ');
  if (act !== 'submission' && act !== 'report') return undefined;
  return {
    act,
    at: `${minute}:00.000Z`,
    fingerprint,
    ...defined({
      text: text ? { fingerprint: text, revision: Number(revision), edits: Number(edits) } : undefined,
    }),
  };
}

type Keys = Pick<SealingKeys, 'ledger'>;

/** The fingerprint of one act: whoever sends the same thing once more, or edits it, has done another. */
export function fingerprintOfAct(keys: Keys, act: ErasedAct['act'], item: string, at: string): string {
  return ledgerFingerprint(keys, act, item, at);
}

/** The fingerprint of a text, whichever of its revisions: whoever sends it once more after an erasure goes on where they were. */
export function fingerprintOfText(keys: Keys, item: string): string {
  return ledgerFingerprint(keys, 'text', item);
}

/** The fingerprint of a report whose outcome is remembered. */
export function fingerprintOfReport(keys: Keys, item: string): string {
  return ledgerFingerprint(keys, 'outcome', item);
}

/** The fingerprint of a strike. */
export function fingerprintOfStrike(keys: Keys, item: string, sequence: number): string {
  return ledgerFingerprint(keys, 'strike', item, String(sequence));
}

/** The fingerprint of having reported what lies at an address: whoever erases their report still had a part in its case. */
export function fingerprintOfStake(keys: Keys, about: Address): string {
  return ledgerFingerprint(keys, 'stake', about.person, about.item);
}
