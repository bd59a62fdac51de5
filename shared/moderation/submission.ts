import type { StoredReview } from '../community-reviews/spoiler.ts';
import type { Audience } from '../people/audience.ts';
import type { ChildBand } from '../people/profile.ts';
import type { Address } from '../people/sealing.ts';
import type { FieldUse } from '../suggestions/compare-changes.ts';
import type { Suggestion } from '../suggestions/schema.ts';
import type { RememberedRequests } from './remembered-requests.ts';
import type { RequestFingerprint } from './request-fingerprint.ts';
import type { SubmissionState } from './submission-machine.ts';

/** A part of a submitted field, in UTF-16 units; the end is exclusive. */
export interface FieldSpan {
  field: string;
  start: number;
  end: number;
}

/** A reason of a decision, with the spans of the text that it is based on. */
export interface DecidedReason {
  code: string;
  spans: FieldSpan[];
  /** Replaces the wording that `reasons.json` has for this reason code. */
  text?: string;
  /** The moderator's note to the author. */
  note?: string;
}

/** The states of an appeal. */
export type AppealState = 'open' | 'assigned' | 'upheld' | 'overturned' | 'modified' | 'withdrawn';

/**
 * The states of the text of an appeal to the editors: it is being screened, a moderator looks at it first, editors may read
 * it, or a moderator has decided that nobody else reads it.
 */
export const appealTextStates = ['submitted', 'held', 'forwarded', 'withheld'] as const;
export type AppealTextState = (typeof appealTextStates)[number];

/** An author's latest appeal. */
export interface AuthorAppeal {
  /** The sequence number of the appealed decision. */
  decision: number;
  state: AppealState;
  reply?: string;
  /** The number of the decision that answered the appeal. */
  answer?: number;
  /** Present while an appeal to the editors is open; moderators find the text of an appeal to them in the case. */
  text?: string;
  textState?: AppealTextState;
  /** Why a moderator looks at the text first, or why nobody else reads it. */
  textReasons?: DecidedReason[];
}

interface SubmissionBase extends RememberedRequests {
  address: Address;
  state: SubmissionState;
  /** Increases by one with every change. Every write is conditional on it. */
  version: number;
  /** Increases by one with every text that the author sends. */
  revision: number;
  slug: string;
  titleName: string;
  /** The titles from which it was moved here, the first one first, and every other title that it was part of. */
  cameFrom?: string[];
  wasOn?: string[];
  audience: Audience;
  handle: string;
  /** The age bands of the author's children, if the author wants them shown. */
  childAges?: ChildBand[];
  /** Set when nothing by the author had been published when they sent this submission. */
  firstTime?: true;
  submittedAt: string;
  /** How many edits the author sent in the clock hour of `submittedAt`. */
  editsInHour?: number;
  decidedAt?: string;
  reasons: DecidedReason[];
  /** How many decisions there are about the submission, and the hash of the last one. */
  decisions: number;
  chain: string;
  appeal?: AuthorAppeal;
}

/**
 * A community review; `content` is a text that waits for a decision, `published` is the text that readers
 * see.
 */
export interface ReviewSubmission extends SubmissionBase {
  kind: 'review';
  content?: StoredReview;
  published?: StoredReview;
  publishedAt?: string;
  editedAt?: string;
  /** The revision that readers see, and the latest revision that a person approved. */
  publishedRevision?: number;
  approvedByPerson?: number;
  /**
   * Set when readers reported a published text and no person has decided yet. The author's next text is then held for a
   * person.
   */
  reported?: true;
  helpful: number;
  /** The item tag of another review by the same person that stands instead, since their titles were merged. */
  supersededBy?: string;
  /** The state and the reasons of the newer text in `content` at the time the review was taken down. */
  edit?: { state: SubmissionState; reasons: DecidedReason[] };
}

/** What the editors decided about a suggestion. */
export interface EditorAnswer {
  /** The revision of the page that the suggestion made, and the version of the title whose log entry says so. */
  revision?: number;
  titleVersion?: number;
  inPart?: true;
  /** The editor wrote another value than the reader. */
  otherValues?: true;
  /** How each field of the suggestion was used, when not all were used as they were proposed. */
  uses?: FieldUse[];
  /** The public id, for editors, of the suggestion that was there first. */
  duplicateOf?: string;
  /** That suggestion, as a reference that only the tags' secret can decrypt (`referenceTo`). */
  sameAs?: string;
  /** That suggestion is by the same reader. */
  ownDuplicate?: true;
  /** It was a duplicate, and the editors decide about it because the other one was withdrawn or changed. */
  reopened?: true;
  /** What the editor wrote to the reader. */
  note?: string;
}

export interface SuggestionSubmission extends SubmissionBase {
  kind: 'suggestion';
  content?: Suggestion;
  /** The revision of the page that the suggestion was made on, and the values there that the patch would replace. */
  base?: number;
  before?: unknown[];
  /** What identifies the row of a list that each field of the patch names by its position; `null` for other fields. */
  rows?: unknown[];
  /** How many suggestions of the author had been applied when they sent this one. */
  record?: number;
  edited?: EditorAnswer;
  /** The editors' latest requests that had an idempotency key. */
  requests?: RequestFingerprint[];
}

/** A public name that readers reported. The first report about the name creates it. `handle` is the name. */
export interface NameSubmission extends SubmissionBase {
  kind: 'name';
  content?: undefined;
  /** The item tags of the person's submissions that showed the name when it was reset. */
  carriers?: string[];
}

/** Anything from a reader that moderators may decide about. */
export type Submission = ReviewSubmission | SuggestionSubmission | NameSubmission;

/**
 * Returns the author's latest text: the one that waits for a decision, or the published one; `undefined` once
 * withdrawn.
 */
export function latestContent(submission: ReviewSubmission): StoredReview | undefined;
export function latestContent(submission: Submission): StoredReview | Suggestion | undefined;
export function latestContent(submission: Submission) {
  return submission.content ?? (submission.kind === 'review' ? submission.published : undefined);
}

/** Returns the text fields, by name, of the content that waits for a decision. */
export function screenedFields({ content }: Submission): Record<string, string> {
  return textsIn(content);
}

/** Returns the text fields of a review or suggestion by name, as spans name them. */
export function textsIn(content: StoredReview | Suggestion | undefined): Record<string, string> {
  const fields: Record<string, string> = {};
  if (content === undefined) return fields;
  if ('headline' in content && content.headline) fields.headline = content.headline;
  if (content.text) fields.text = content.text;
  if ('patch' in content && content.patch) {
    for (const [index, change] of content.patch.entries())
      if (typeof change.value === 'string') fields[`patch/${index}`] = change.value;
  }
  return fields;
}
