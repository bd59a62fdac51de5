import { defined } from '../values/defined.ts';
import { type Address, ledgerFingerprint, type SealingKeys } from './sealing.ts';

/**
 * A submission or report that was erased together with its author: its time, rounded up to the minute, and a keyed
 * fingerprint that distinguishes it from others.
 */
export interface ErasedAct {
  act: 'submission' | 'report';
  at: string;
  fingerprint: string;
  /**
   * Only for a submission: a keyed fingerprint that all its revisions share, the revision, and the number of edits in that
   * clock hour.
   */
  text?: { fingerprint: string; revision: number; edits: number };
}

/** A strike that still counts although the submission for which it was given is erased. */
export interface ErasedStrike {
  code: string;
  weight: number;
  at: string;
  endsAt: string;
  fingerprint: string;
}

/**
 * What is kept about a person after they erase their account, to protect others: age answers, rate limits, strikes and
 * the record of reports. It has no text and names no title or review. Every entry expires separately.
 */
export interface Ledger {
  /** The birth year that they gave. */
  birthYear?: number;
  /** Whether they said that they are under 13. */
  refused: boolean;
  acts: ErasedAct[];
  strikes: ErasedStrike[];
  /** Fingerprints of the person's reports that moderators upheld, and of those that moderators declined. */
  upheld: string[];
  declined: string[];
}

const minuteMs = 60_000;

/**
 * Serializes a submission or report as a string for a set in the table: `minute act fingerprint`, and for a submission
 * also `fingerprint revision edits` of its text. The same input always gives the same string.
 */
export function actWord({ act, at, fingerprint, text }: ErasedAct): string {
  const minute = new Date(Math.ceil(Date.parse(at) / minuteMs) * minuteMs).toISOString().slice(0, 16);
  return [minute, act, fingerprint, ...(text ? [text.fingerprint, text.revision, text.edits] : [])].join(' ');
}

/** Parses a string written by `actWord`; returns `undefined` when it is neither a submission nor a report. */
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

/**
 * Returns the fingerprint of one submission or report. Sending a text once more, or editing it, gives a different
 * fingerprint.
 */
export function fingerprintOfAct(keys: Keys, act: ErasedAct['act'], item: string, at: string): string {
  return ledgerFingerprint(keys, act, item, at);
}

/**
 * Returns the fingerprint that all revisions of a submission share. It keeps the number of revisions for the rate limit
 * when somebody writes about the same title again after an erasure.
 */
export function fingerprintOfText(keys: Keys, item: string): string {
  return ledgerFingerprint(keys, 'text', item);
}

/** Returns the fingerprint of a report, under which its outcome counts in its reporter's record. */
export function fingerprintOfReport(keys: Keys, item: string): string {
  return ledgerFingerprint(keys, 'outcome', item);
}

/** Returns the fingerprint of a strike. */
export function fingerprintOfStrike(keys: Keys, item: string, sequence: number): string {
  return ledgerFingerprint(keys, 'strike', item, String(sequence));
}

/**
 * Returns the fingerprint under which it is recorded that somebody reported the target at an address. They may not
 * decide its case, even after they erased the report.
 */
export function fingerprintOfStake(keys: Keys, about: Address): string {
  return ledgerFingerprint(keys, 'stake', about.person, about.item);
}
