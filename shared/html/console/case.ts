import type { KeptReview } from '../../community-reviews/spoiler.ts';
import type { CaseKind, CaseState } from '../../moderation/case.ts';
import type { Finding } from '../../screening/finding.ts';
import type { Suggestion } from '../../suggestions/schema.ts';

/** A case as `GET /v1/moderation/cases` lists it. */
export interface ListedCase {
  id: string;
  version: number;
  state: CaseState;
  kind: CaseKind;
  receipt: string;
  title: { slug: string; name: string };
  audience: 'adult' | 'teen' | 'educator';
  author: string;
  category: string;
  priority: number;
  openedAt: string;
  reports?: number;
  /** Many reports came in a short time, most of them from new accounts. */
  coordinated?: true;
  appeal?: { by: 'author' | 'reporter' };
  /** What an appeal is about, where it is no text. */
  about?: 'name';
  assignee?: string;
  leaseUntil?: string;
  /** Whether whoever asks has it. */
  mine?: true;
  /** Whether whoever asks has a part in it and may not take it. */
  conflict?: true;
  closedAt?: string;
}

/** A reader's report as the case shows it: `weight` 0 to 3, by the reporter's record. */
export interface Complaint {
  reason: string;
  at: string;
  weight: number;
  newAccount: boolean;
  /** A trusted reporter by appointment, whose report can hide a review by itself. */
  trusted?: true;
  text?: string;
}

export interface PastDecision {
  sequence: number;
  outcome: string;
  reasons: string[];
  decidedAt: string;
  decidedBy: string;
  publicNote?: string;
  internalNote?: string;
}

/** A case as `GET /v1/moderation/cases/{id}` tells it. */
export interface CaseInFull extends Omit<ListedCase, 'author'> {
  submission: {
    kind: 'review' | 'suggestion' | 'name';
    state: string;
    revision: number;
    submittedAt: string;
    content?: KeptReview | Suggestion;
    published?: KeptReview;
  };
  /** Every text of the submission by its field. */
  texts: Record<string, string>;
  /** What readers reported, once its author has changed it or taken it back. */
  reportedTexts?: Record<string, string>;
  /** What its author sent since; it is decided about afterwards. */
  newerTexts?: Record<string, string>;
  findings: Finding[];
  reasons: { code: string; text?: string }[];
  author: {
    handle: string;
    audience: string;
    submissions: Record<string, number>;
    strikes: { code: string; weight: number; at: string; endsAt: string }[];
  };
  /** The name that readers reported, and the one that its owner has when it is reset. */
  name?: { reported: string; given: string };
  decisions: PastDecision[];
  /** What readers reported, the newest first. */
  readerReports?: Complaint[];
  appeal?: { by: 'author' | 'reporter'; text: string; openedAt: string };
  /** Until when the asking moderator can take the decision back. */
  undoUntil?: string;
}
