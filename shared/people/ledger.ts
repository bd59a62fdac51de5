import { defined } from '../values/defined.ts';
import { type Address, ledgerFingerprint, type SealingKeys } from './sealing.ts';

/**
 * A submission or report that was erased together with its author: its time, rounded up to the minute, and a
 * keyed fingerprint that distinguishes it from others.
 */
export interface ErasedAct {
  act: 'submission' | 'report';
  at: string;
  fingerprint: string;
  /**
   * Only for a submission: a keyed fingerprint that is the same for all its revisions, its revision, and the
   * number of its edits in that hour.
   */
  text?: { fingerprint: string; revision: number; edits: number };
}

/** A strike that still counts although the submission that brought it is erased. */
export interface ErasedStrike {
  code: string;
  weight: number;
  at: string;
  endsAt: string;
  fingerprint: string;
}

/**
 * What is kept about a person after they erase their account, to protect others: age answers, rate limits,
 * strikes and the record of reports. It holds no text and names no title or review. Every entry has its own
 * time.
 */
export interface Ledger {
  /** The birth year that they gave. */
  birthYear?: number;
  /** Whether they said that they are under 13. */
  refused: boolean;
  acts: ErasedAct[];
  strikes: ErasedStrike[];
  /** Fingerprints of their reports that moderators upheld, and of those that they declined. */
  upheld: string[];
  declined: string[];
}

const minuteMs = 60_000;

/**
 * Writes an act as a string for a set in the table: `minute act fingerprint`, followed for a submission by
 * `fingerprint revision edits` of its text. The same act always gives the same string.
 */
export function actWord({ act, at, fingerprint, text }: ErasedAct): string {
  const minute = new Date(Math.ceil(Date.parse(at) / minuteMs) * minuteMs).toISOString().slice(0, 16);
  return [minute, act, fingerprint, ...(text ? [text.fingerprint, text.revision, text.edits] : [])].join(' ');
}

/** Reads a string written by `actWord`; returns `undefined` when its kind of act is unknown. */
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

/** Returns the fingerprint of one act. Sending the same text again, or editing it, is a different act. */
export function fingerprintOfAct(keys: Keys, act: ErasedAct['act'], item: string, at: string): string {
  return ledgerFingerprint(keys, act, item, at);
}

/**
 * Returns the fingerprint that all revisions of a submission share. Somebody who writes about the same title
 * again after an erasure keeps the number of revisions for the rate limit.
 */
export function fingerprintOfText(keys: Keys, item: string): string {
  return ledgerFingerprint(keys, 'text', item);
}

/** Returns the fingerprint of a report whose outcome counts for its reporter's record. */
export function fingerprintOfReport(keys: Keys, item: string): string {
  return ledgerFingerprint(keys, 'outcome', item);
}

/** Returns the fingerprint of a strike. */
export function fingerprintOfStrike(keys: Keys, item: string, sequence: number): string {
  return ledgerFingerprint(keys, 'strike', item, String(sequence));
}

/**
 * Returns the fingerprint of the fact that somebody reported the target at an address. They may not decide
 * its case, even after they erase the report.
 */
export function fingerprintOfStake(keys: Keys, about: Address): string {
  return ledgerFingerprint(keys, 'stake', about.person, about.item);
}
