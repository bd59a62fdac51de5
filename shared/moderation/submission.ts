import type { StoredReview } from '../community-reviews/spoiler.ts';
import type { Audience } from '../people/audience.ts';
import type { ChildBand } from '../people/profile.ts';
import type { Address } from '../people/sealing.ts';
import type { Suggestion } from '../suggestions/schema.ts';
import type { RememberedRequests } from './remembered-requests.ts';
import type { SubmissionState } from './submission-machine.ts';

/** A stretch of a submitted field, in UTF-16 units. */
export interface FieldSpan {
  field: string;
  start: number;
  end: number;
}

/** Why something was decided, with what it rests on. */
export interface DecidedReason {
  code: string;
  spans: FieldSpan[];
  /** Words in place of those that the catalogue has for the code. */
  text?: string;
  /** What the moderator adds for the author. */
  note?: string;
}

/** The states of an appeal. */
export type AppealState = 'open' | 'assigned' | 'upheld' | 'overturned' | 'modified' | 'withdrawn';

interface SubmissionBase extends RememberedRequests {
  address: Address;
  state: SubmissionState;
  /** Grows with every change; every write is conditional on it. */
  version: number;
  /** Grows with every text the author sends. */
  revision: number;
  slug: string;
  titleName: string;
  audience: Audience;
  handle: string;
  /** The ages of the author's children, as bands, if they wish them shown. */
  childAges?: ChildBand[];
  /** Whether nothing of the author's had been published when it was sent. */
  firstTime?: true;
  submittedAt: string;
  /** How many edits of it its author sent in the hour of the clock in which `submittedAt` lies. */
  editsInHour?: number;
  decidedAt?: string;
  reasons: DecidedReason[];
  /** How many decisions there are about it, and the hash of the last. */
  decisions: number;
  chain: string;
  /** The latest appeal: the decision it is against, how it ended, and the decision that answered it. */
  appeal?: { decision: number; state: AppealState; reply?: string; answer?: number };
}

/** A community review on its way; `content` awaits a decision, `published` is what readers see. */
export interface ReviewSubmission extends SubmissionBase {
  kind: 'review';
  content?: StoredReview;
  published?: StoredReview;
  publishedAt?: string;
  editedAt?: string;
  /** The revision that readers see, and the latest one that a person decided to let them see. */
  publishedRevision?: number;
  approvedByPerson?: number;
  /** Readers reported what readers see or saw, and no person has decided about it: the next text waits for one. */
  reported?: true;
  helpful: number;
  /** Where the newer text in `content` stood when the review was hidden, and the reasons given for that. */
  edit?: { state: SubmissionState; reasons: DecidedReason[] };
}

export interface SuggestionSubmission extends SubmissionBase {
  kind: 'suggestion';
  content?: Suggestion;
}

/** A public name that readers reported, from the first report on: `handle` is the name. */
export interface NameSubmission extends SubmissionBase {
  kind: 'name';
  content?: undefined;
  /** Which of the person's submissions carried it when it was reset. */
  carriers?: string[];
}

/** Anything from the public that must pass moderation. */
export type Submission = ReviewSubmission | SuggestionSubmission | NameSubmission;

/** What its author sent last: the text that awaits a decision, else the one that readers see; nothing once withdrawn. */
export function latestContent(submission: ReviewSubmission): StoredReview | undefined;
export function latestContent(submission: Submission): StoredReview | Suggestion | undefined;
export function latestContent(submission: Submission) {
  return submission.content ?? (submission.kind === 'review' ? submission.published : undefined);
}

/** The text fields of a submission that are screened, by name. */
export function screenedFields({ content }: Submission): Record<string, string> {
  return textsIn(content);
}

/** The text fields of what was sent, by the names that spans give them. */
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
