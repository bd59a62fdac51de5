import type { Finding } from '../screening/finding.ts';
import type { DecidedReason } from './submission.ts';

/** What was decided: by screening, about a held submission, about something published, or about an appeal. */
export type DecisionOutcome =
  | 'publish'
  | 'hold'
  | 'needs-edit'
  | 'reject'
  | 'keep'
  | 'quarantine'
  | 'remove'
  | 'restore'
  | 'reset'
  | 'uphold'
  | 'overturn'
  | 'modify'
  | 'undo';

/** An immutable record of what was decided about one revision of a submission, and on what grounds. */
export interface Decision {
  revision: number;
  outcome: DecisionOutcome;
  /** What it did to the text, where the outcome does not say so: a reporter's appeal that is overturned removes. */
  effect?: DecisionOutcome;
  /** The case's kind where a person decided. */
  question?: string;
  /** Codes, spans and public texts as the author was told. */
  reasons: DecidedReason[];
  policyVersion: string;
  findings: (Finding & { field: string })[];
  source: 'own-initiative' | 'notice' | 'trusted-reporter';
  detectedAutomatically: boolean;
  decidedAutomatically: 'no' | 'partly' | 'fully';
  /** `screening`, or the tag of the person. */
  decidedBy: string;
  decidedAt: string;
  /** When the strike that it brings ends; a decision itself holds until another one. */
  endsAt?: string;
  /** When the question arose; the time to a decision counts from here. */
  openedAt: string;
  /** The text that author and reporter are told, beside the reasons. */
  publicNote?: string;
  /** What a person said about whether it gives the ending away. */
  spoiler?: boolean;
  /** For colleagues only. */
  internalNote?: string;
}

/** A decision in its place in the target's chain: each names the hash of the one before. */
export interface LinkedDecision extends Decision {
  /** From 1, without a gap. */
  sequence: number;
  /** The hash of the decision before; empty for the first. */
  previous: string;
  /** SHA-256 over the record without this field, the first 132 bits, base64url. */
  hash: string;
}

const fields: Record<keyof LinkedDecision, true> = {
  revision: true,
  outcome: true,
  effect: true,
  question: true,
  reasons: true,
  policyVersion: true,
  findings: true,
  source: true,
  detectedAutomatically: true,
  decidedAutomatically: true,
  decidedBy: true,
  decidedAt: true,
  endsAt: true,
  openedAt: true,
  publicNote: true,
  spoiler: true,
  internalNote: true,
  sequence: true,
  previous: true,
  hash: true,
};

/**
 * The fields of a record, and no others: what is read back from a place that adds its own is rebuilt by them, so that
 * its hash holds. The compiler asks for each; one that was ever written stays.
 */
export const decisionFields = Object.keys(fields) as (keyof LinkedDecision)[];
