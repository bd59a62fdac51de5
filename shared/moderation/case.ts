import type { CommunityReview } from '../community-reviews/schema.ts';
import type { Audience } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import type { Finding } from '../screening/finding.ts';
import type { WithRequests } from './keyed-requests.ts';
import type { Submission } from './submission.ts';

/**
 * The states of a case. `open` means that nobody has claimed it yet, `queued` that a claim on it was released
 * or expired.
 */
export const caseStates = ['open', 'queued', 'assigned', 'escalated', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * What a moderator has to decide in a case: a held submission (`review`, `suggestion`), something that
 * readers reported (`report`, `name`), an appeal, whether editors may read the text of an appeal to them (`appeal-text`), or
 * whether a published sample should have been published.
 */
export const caseKinds = [
  'review',
  'suggestion',
  'report',
  'name',
  'appeal',
  'appeal-text',
  'sample',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** A request for a second review of one decision. */
export interface Appeal {
  by: 'author' | 'reporter';
  text: string;
  openedAt: string;
  /** The sequence number of the appealed decision, and who made it: they may not decide the appeal. */
  decision: number;
  decider: string;
}

/**
 * A question about one target for a moderator. A target has at most one case. `priority` is from 0 (can wait) to 9
 * (urgent).
 */
export interface Case extends WithRequests {
  address: Address;
  kind: CaseKind;
  state: CaseState;
  version: number;
  /** The revision of the submission that the question is about. */
  revision: number;
  slug: string;
  titleName: string;
  audience: Audience;
  /** The code of the gravest reason, or `suggestion` or `sample`. */
  category: string;
  priority: number;
  openedAt: string;
  findings: Finding[];
  /** The tag of the moderator who has claimed the case, their public name, and when the lease ends. */
  assignee?: string;
  assigneeName?: string;
  leaseUntil?: string;
  /**
   * Set when readers reported the review after the last decision by a person; it counts as flagged while the
   * case is open.
   */
  reported?: true;
  /** Set when only trained moderators may read the case (`confidential.ts`). */
  confidential?: true;
  /** How many readers reported the target, and the sum of their weights. */
  reports?: number;
  reportWeight?: number;
  /** Set when many reports came within a short time, most of them from new accounts. */
  coordinated?: true;
  /**
   * A copy of the reported text, set once its author has changed or withdrawn it. In lists only `reportedRevision` is set.
   */
  reportedRevision?: number;
  reportedText?: { revision: number; content: CommunityReview };
  appeal?: Appeal;
  /** Set when an appeal is about a public name and not about a text. */
  about?: 'name';
  closedAt?: string;
  /** The case and the submission as they were before the decision, kept for as long as the decision can be undone. */
  undo?: {
    by: string;
    until: string;
    /** Fingerprints of the idempotency key and the body of the request that decided the case. */
    request: { key: string; body: string };
    submissionVersion: number;
    moderationCase: Omit<Case, 'undo'>;
    submission: Submission;
  };
}

const urgent = new Set([
  'minor-privacy',
  'grooming',
  'csam',
  'underage-author',
  'self-harm',
  'abuse-disclosure',
  'threat',
]);
const serious = new Set(['hate', 'harassment', 'sexual', 'pii', 'illegal', 'drugs', 'dangerous-challenge']);

const weightOf = (code: string): number => {
  if (urgent.has(code)) return 9;
  return serious.has(code) ? 6 : 4;
};

/**
 * Returns the priority of a case, 0 to 9. Child safety, threats and self-harm have 9. For other reasons the gravest one
 * gives a base of 2 to 6; a teen's text adds 1, and every 2 of `reportWeight` add 1, up to a priority of 8.
 */
export function priorityOf(codes: readonly string[], audience: string, reportWeight = 0): number {
  const gravest = Math.max(2, ...codes.map(weightOf));
  if (gravest === 9) return 9;
  return Math.min(8, gravest + (audience === 'teen' ? 1 : 0) + Math.floor(reportWeight / 2));
}
