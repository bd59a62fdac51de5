import type { CommunityReview } from '../community-reviews/schema.ts';
import {
  type SpoilerQuestion,
  type StoredReview,
  sentReview,
  spoilerQuestion,
} from '../community-reviews/spoiler.ts';
import type { Suggestion } from '../suggestions/schema.ts';
import { defined } from '../values/defined.ts';
import { hasVisibleText, isTakenDown } from './approved.ts';
import { declineWords } from './decline-words.ts';
import { wasUsed } from './duplicates.ts';
import { isOpenAppeal } from './end-appeal.ts';
import { reasonText } from './reason-text.ts';
import type { OriginalView, Receipt } from './receipt.ts';
import {
  type AuthorAppeal,
  type DecidedReason,
  type FieldSpan,
  latestContent,
  type Submission,
  textsIn,
} from './submission.ts';
import { isRefusal, isVisible, transition } from './submission-machine.ts';
import { changesView, editedView, shownRevision } from './suggestion-receipt.ts';

const appealableStates: readonly Submission['state'][] = [
  'needs-edit',
  'rejected',
  'removed',
  'quarantined',
  'declined',
  'duplicate',
];
const appealMonths = 6;

/**
 * Returns the deadline (ISO) for an appeal against the latest decision; `undefined` when there is no
 * decision.
 */
export function appealableUntil({ decidedAt }: Pick<Submission, 'decidedAt'>): string | undefined {
  if (decidedAt === undefined) return undefined;
  const until = new Date(decidedAt);
  until.setUTCMonth(until.getUTCMonth() + appealMonths);
  return until.toISOString();
}

/** Returns whether the author may appeal against the latest decision: once, and within six months. */
export function isAppealable(submission: Submission, now: Date): boolean {
  if (!appealableStates.includes(submission.state) || submission.decidedAt === undefined) return false;
  const { appeal } = submission;
  if (isOpenAppeal(appeal) || appeal?.decision === submission.decisions) return false;
  // When the answer to an appeal upheld the decision, a second person has looked at it. Any other answer can be appealed.
  if (appeal?.state === 'upheld' && appeal.answer === submission.decisions) return false;
  return now.toISOString() <= (appealableUntil(submission) ?? '');
}

/**
 * The states in which a person still has to decide. `quarantined` is one: nobody has confirmed what readers reported.
 */
const waiting: readonly Submission['state'][] = ['held', 'quarantined'];

/**
 * The states in which the receipt shows no reasons, because nothing is wrong with the submission or it is withdrawn.
 */
const withoutReasons: readonly Submission['state'][] = [
  'published',
  'flagged',
  'withdrawn',
  'forwarded',
  'conflict',
  'applied',
];

/** Returns a predicate that tells whether a span lies in the text that the receipt shows. */
const highlightsIn =
  (fields: Record<string, string>) =>
  ({ field, start, end }: FieldSpan): boolean =>
    Math.min(end, fields[field]?.length ?? 0) > Math.max(start, 0);

/** Returns a reason with words in the place of a code that an earlier decision gave as its reason. */
const inWords = (reason: DecidedReason): DecidedReason => ({
  ...reason,
  ...defined({ text: reason.text && declineWords(reason.text) }),
});

/**
 * Returns the wording of the reasons. It mentions a 'marked part' only if the receipt shows the text and a span lies in
 * it.
 */
const reasonsIn = ({ state, reasons }: Submission, shown: ReturnType<typeof contentOf>) => {
  if (withoutReasons.includes(state)) return [];
  const highlights = highlightsIn(textsIn(shown));
  return reasons.map((reason) => ({
    code: reason.code,
    text: reasonText(state === 'declined' ? inWords(reason) : reason, {
      undecided: waiting.includes(state),
      mendable: state === 'needs-edit',
      marked: reason.spans.some(highlights),
    }),
    spans: reason.spans,
  }));
};

/** The states in which it makes a difference that another review by the person stands instead. */
const supersededStates: readonly Submission['state'][] = [
  'submitted',
  'held',
  'published',
  'flagged',
  'needs-edit',
];

/** Returns the item tag of the review that stands instead of this one. */
const standingInstead = (submission: Submission): string | undefined =>
  submission.kind === 'review' && supersededStates.includes(submission.state)
    ? submission.supersededBy
    : undefined;

/** The author's appeal. Only the author sees its text. */
const appealView = ({ state, reply, text, textState, textReasons }: AuthorAppeal, isAuthor: boolean) => ({
  state,
  ...defined({
    reply: reply || undefined,
    text: (isAuthor && text) || undefined,
    textState,
    reasons: textReasons?.map((reason) => ({
      code: reason.code,
      text: reasonText(reason, { undecided: textState === 'held', mendable: false, marked: false }),
    })),
  }),
});

const isEditable = (submission: Submission): boolean =>
  submission.kind !== 'name' &&
  !(submission.kind === 'review' && submission.supersededBy !== undefined) &&
  !(submission.kind === 'suggestion' && wasUsed(submission)) &&
  !isRefusal(transition(submission.state, { type: 'resubmitted' }));

/**
 * Builds what a receipt shows. Only the signed-in author also gets the text, so that the page can prefill the
 * form. Nobody else learns who the author is.
 */
export function receiptView(
  receipt: string,
  submission: Submission,
  options: {
    isAuthor: boolean;
    now: Date;
    position?: number;
    receiptOf?: (item: string) => string;
    /** Whether the page of the title is off the site. */
    offSite?: boolean;
    /** What the page of an applied suggestion says now (`pageFields`). */
    present?: object;
    /** What became of the suggestion of which this one is a duplicate. */
    original?: OriginalView;
    /** Whether the review that stands instead of this one was withdrawn. */
    standingWithdrawn?: boolean;
  },
): Receipt {
  const own = options.isAuthor ? forAuthor(submission, options.present) : undefined;
  const instead = standingInstead(submission);
  return {
    receipt,
    kind: submission.kind,
    state: instead === undefined ? submission.state : 'superseded',
    version: submission.version,
    revision: shownRevision(submission),
    submittedAt: submission.submittedAt,
    ...defined({ decidedAt: submission.decidedAt || undefined }),
    title: {
      slug: submission.slug,
      name: submission.titleName,
      ...defined({ offSite: options.offSite ? (true as const) : undefined }),
    },
    reasons: instead ? [] : reasonsIn(submission, options.isAuthor ? contentOf(submission) : undefined),
    appealable: instead === undefined && isAppealable(submission, options.now),
    ...defined({ appeal: submission.appeal && appealView(submission.appeal, options.isAuthor) }),
    editable: isEditable(submission),
    ...defined({
      standing: instead && options.isAuthor ? options.receiptOf?.(instead) : undefined,
      standingWithdrawn: instead && options.standingWithdrawn ? (true as const) : undefined,
    }),
    ...defined({
      approvedStaysUp:
        submission.kind === 'review' && hasVisibleText(submission) && !isVisible(submission.state)
          ? true
          : undefined,
      queue: options.position === undefined ? undefined : { position: options.position },
    }),
    ...editedView(submission, options.original),
    ...own,
  };
}

/**
 * Returns the text that the author sees. When the review was taken down this is the hidden text, because the reasons and
 * spans belong to it and not to a newer text.
 */
const contentOf = (submission: Submission): StoredReview | Suggestion | undefined =>
  (submission.kind === 'review' && isTakenDown(submission) ? submission.published : undefined) ??
  latestContent(submission);

const forAuthor = (
  submission: Submission,
  present: object | undefined,
): {
  content: CommunityReview | Suggestion | undefined;
  name?: string;
  spoiler?: SpoilerQuestion;
  editWaits?: true;
  changes?: Receipt['changes'];
} => {
  if (submission.kind === 'name') return { content: undefined, name: submission.handle };
  if (submission.kind === 'suggestion')
    return { content: latestContent(submission), ...defined({ changes: changesView(submission, present) }) };
  const hidden = isTakenDown(submission) && submission.published !== undefined;
  const review = hidden ? submission.published : latestContent(submission);
  const spoiler = review && spoilerQuestion(review);
  return {
    content: review && sentReview(review),
    ...defined({ spoiler, editWaits: hidden && submission.content ? true : undefined }),
  };
};
