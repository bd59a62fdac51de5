import type { Finding } from '../screening/finding.ts';
import type { DecidedReason } from './submission.ts';

/** The outcomes that an editor can choose for a suggestion. */
export const editorOutcomes = ['accept', 'accept-in-part', 'decline', 'duplicate'] as const;
export type EditorOutcome = (typeof editorOutcomes)[number];

/** Every outcome that a recorded decision can have, whether screening, reports, a moderator or an editor decided. */
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
  | 'undo'
  | EditorOutcome;

/** What made screening stricter with a text, in addition to its audience (`PolicyContext`). */
export const risks = ['new-author', 'wide-reach'] as const;
export type Risk = (typeof risks)[number];

/** An immutable record of a decision about one revision of a submission, and of its grounds. */
export interface Decision {
  revision: number;
  outcome: DecisionOutcome;
  /**
   * What the decision did to the text or name, if the outcome does not say so. For example, `overturn` on a reporter's
   * appeal has the effect `remove`.
   */
  effect?: DecisionOutcome;
  /** The kind of the case, when a person or reports decided. */
  question?: string;
  /** The reasons that the author reads: codes, spans and public texts. */
  reasons: DecidedReason[];
  policyVersion: string;
  /** What made the policy stricter, when screening decided. */
  risks?: Risk[];
  findings: (Finding & { field: string })[];
  source: 'own-initiative' | 'notice' | 'trusted-reporter';
  detectedAutomatically: boolean;
  decidedAutomatically: 'no' | 'partly' | 'fully';
  /** `screening`, `reports`, or the tag of the moderator. */
  decidedBy: string;
  decidedAt: string;
  /** When the strike that the decision brings ends. The decision itself does not expire. */
  endsAt?: string;
  /** When the question arose. The time to decision is measured from here. */
  openedAt: string;
  /** A text for the author and the reporter, shown with the reasons. */
  publicNote?: string;
  /** Whether the moderator said that the review has a spoiler. */
  spoiler?: boolean;
  /** A text that only moderators see. */
  internalNote?: string;
}

/** A decision in its target's chain. Every decision holds the hash of the previous one. */
export interface LinkedDecision extends Decision {
  /** Counts from 1, without gaps. */
  sequence: number;
  /** The hash of the previous decision; empty for the first one. */
  previous: string;
  /** The first 132 bits, in base64url, of the SHA-256 of the record without this field. */
  hash: string;
}

const fields: Record<keyof LinkedDecision, true> = {
  revision: true,
  outcome: true,
  effect: true,
  question: true,
  reasons: true,
  policyVersion: true,
  risks: true,
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
 * The names of all fields of a decision. A decision that is read from the table is rebuilt from these fields alone, so
 * that fields that the table adds do not change its hash. The compiler checks that the list is complete. Never delete a
 * field from it: the hashes of stored decisions need it.
 */
export const decisionFields = Object.keys(fields) as (keyof LinkedDecision)[];
