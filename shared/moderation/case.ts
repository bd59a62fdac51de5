import type { CommunityReview } from '../community-reviews/schema.ts';
import type { Audience } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import type { Finding } from '../screening/finding.ts';
import type { Submission } from './submission.ts';

/** The states of a case. `open` was never looked at, `queued` was given back. */
export const caseStates = ['open', 'queued', 'assigned', 'escalated', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** What a case asks: decide a held submission, rule on something published or on a name, look again, or check a sample. */
export const caseKinds = ['review', 'suggestion', 'report', 'name', 'appeal', 'sample'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** A request to look again at one decision. */
export interface Appeal {
  by: 'author' | 'reporter';
  text: string;
  openedAt: string;
  /** The sequence number of the appealed decision, and who made it: they may not decide the appeal. */
  decision: number;
  decider: string;
}

/** An open question for a person about one target; there is one per target. Priority 0 (can wait) to 9 (at once). */
export interface Case {
  address: Address;
  kind: CaseKind;
  state: CaseState;
  version: number;
  /** The revision of the submission that the question is about. */
  revision: number;
  slug: string;
  titleName: string;
  audience: Audience;
  /** The reason code that weighs most, or `suggestion` or `sample`. */
  category: string;
  priority: number;
  openedAt: string;
  findings: Finding[];
  /** Who has it, under which public name, and until when. */
  assignee?: string;
  assigneeName?: string;
  leaseUntil?: string;
  /** Readers reported what they see since a person last decided about it: the review counts as flagged while it is open. */
  reported?: true;
  /** How many readers reported the target, and the sum of their weights. */
  reports?: number;
  reportWeight?: number;
  /** Many reports came in a short time, most of them from new accounts. */
  coordinated?: true;
  /** What was reported, once its author has changed it or taken it back; in lists the revision alone. */
  reportedRevision?: number;
  reportedText?: { revision: number; content: CommunityReview };
  appeal?: Appeal;
  /** What an appeal is about, where it is no text. */
  about?: 'name';
  closedAt?: string;
  /** How everything was before the decision, while it can be taken back. */
  undo?: {
    by: string;
    until: string;
    /** Fingerprints of the deciding request's idempotency key and body. */
    request: { key: string; body: string };
    submissionVersion: number;
    moderationCase: Omit<Case, 'undo'>;
    submission: Submission;
  };
}

const urgent = new Set(['minor-privacy', 'grooming', 'csam', 'underage-author', 'self-harm', 'threat']);
const serious = new Set(['hate', 'harassment', 'sexual', 'pii', 'illegal']);

const weightOf = (code: string): number => {
  if (urgent.has(code)) return 9;
  return serious.has(code) ? 6 : 4;
};

/**
 * How soon a person should look: child safety, threats and self-harm at once; else by the gravest reason, one more
 * for a teen's text and one for every two reporters' weight, never above 8.
 */
export function priorityOf(codes: readonly string[], audience: string, reportWeight = 0): number {
  const gravest = Math.max(2, ...codes.map(weightOf));
  if (gravest === 9) return 9;
  return Math.min(8, gravest + (audience === 'teen' ? 1 : 0) + Math.floor(reportWeight / 2));
}
