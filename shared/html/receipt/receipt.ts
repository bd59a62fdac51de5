import type { CommunityReview } from '../../community-reviews/schema.ts';
import type { FieldSpan } from '../../moderation/submission.ts';
import type { SubmissionState } from '../../moderation/submission-machine.ts';
import type { Suggestion } from '../../suggestions/schema.ts';

/** A submission as `GET /v1/submissions/{receipt}` tells it; `content` only to its signed-in author. */
export interface Receipt {
  receipt: string;
  kind: 'review' | 'suggestion' | 'name' | 'report';
  state: SubmissionState;
  version: number;
  submittedAt: string;
  decidedAt?: string | undefined;
  reasons: { code: string; text: string; spans: FieldSpan[] }[];
  appealable: boolean;
  /** Where its author's appeal stands, and the reply to it. */
  appeal?: { state: string; reply?: string | undefined } | undefined;
  /** Whether its author may send another text. */
  editable: boolean;
  /** Whether an earlier, approved text stays on the page while this one is looked at. */
  approvedStaysUp?: boolean | undefined;
  /** Whether its author sent a newer text, which waits for what is decided about the hidden one. */
  editWaits?: boolean | undefined;
  title: { slug: string; name: string };
  queue?: { position: number } | undefined;
  /** What a reporter is told in the end. */
  reply?: string | undefined;
  /** Whether it may give the ending away: screening found it, its author disagrees, or a moderator folded it. */
  spoiler?: 'found' | 'doubted' | 'marked' | undefined;
  /** To its owner: the public name that was decided about. */
  name?: string | undefined;
  content?: CommunityReview | Suggestion | undefined;
}

const moving: readonly SubmissionState[] = ['submitted', 'screening'];
const waiting: readonly SubmissionState[] = [
  'held',
  'escalated',
  'accepted',
  'partly-accepted',
  'quarantined',
];

/** How soon it is worth asking again: at once, by and by, or not at all; a report that was accepted is decided. */
export const pace = ({ kind, state }: Pick<Receipt, 'kind' | 'state'>): 'moving' | 'waiting' | 'settled' => {
  if (moving.includes(state)) return 'moving';
  return waiting.includes(state) && !(kind === 'report' && state === 'accepted') ? 'waiting' : 'settled';
};
