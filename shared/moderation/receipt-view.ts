import type { CommunityReview } from '../community-reviews/schema.ts';
import {
  type SpoilerQuestion,
  type StoredReview,
  sentReview,
  spoilerQuestion,
} from '../community-reviews/spoiler.ts';
import type { Suggestion } from '../suggestions/schema.ts';
import { defined } from '../values/defined.ts';
import { isTakenDown, isUp } from './approved.ts';
import { reasonText } from './reason-text.ts';
import type { Receipt } from './receipt.ts';
import { type FieldSpan, latestContent, type Submission, textsIn } from './submission.ts';
import { isRefusal, isVisible, transition } from './submission-machine.ts';

const appealableStates: readonly Submission['state'][] = [
  'needs-edit',
  'rejected',
  'removed',
  'quarantined',
  'declined',
];
const appealMonths = 6;

/** The last moment of an appeal against the latest decision (ISO); `undefined` when nothing was decided. */
export function appealableUntil({ decidedAt }: Pick<Submission, 'decidedAt'>): string | undefined {
  if (decidedAt === undefined) return undefined;
  const until = new Date(decidedAt);
  until.setUTCMonth(until.getUTCMonth() + appealMonths);
  return until.toISOString();
}

/** Whether the author may still ask another person to look: six months from the decision. */
export function isAppealable(submission: Submission, now: Date): boolean {
  if (!appealableStates.includes(submission.state) || submission.decidedAt === undefined) return false;
  const { appeal } = submission;
  if (appeal?.state === 'open' || appeal?.decision === submission.decisions) return false;
  // What was upheld was looked at by a second person already; anything else is a new decision.
  if (appeal?.state === 'upheld' && appeal.answer === submission.decisions) return false;
  return now.toISOString() <= (appealableUntil(submission) ?? '');
}

/** While a text is hidden for now, too, nobody has found what readers reported. */
const waiting: readonly Submission['state'][] = ['held', 'escalated', 'quarantined'];

/** States in which nothing is held against it, so that no reason is told. */
const unblamed: readonly Submission['state'][] = ['published', 'flagged', 'applied', 'withdrawn'];

/** Whether a span marks something of the text that the receipt shows. */
const highlightsIn =
  (fields: Record<string, string>) =>
  ({ field, start, end }: FieldSpan): boolean =>
    Math.min(end, fields[field]?.length ?? 0) > Math.max(start, 0);

/** Reasons in words, which speak of a marked part only to whom the text is shown, where something in it is marked. */
const reasonsIn = ({ state, reasons }: Submission, shown: ReturnType<typeof contentOf>) => {
  if (unblamed.includes(state)) return [];
  const highlights = highlightsIn(textsIn(shown));
  return reasons.map((reason) => ({
    code: reason.code,
    text: reasonText(reason, {
      undecided: waiting.includes(state),
      mendable: state === 'needs-edit',
      marked: reason.spans.some(highlights),
    }),
    spans: reason.spans,
  }));
};

const appealView = ({ state, reply }: NonNullable<Submission['appeal']>) => ({
  state,
  ...defined({ reply: reply || undefined }),
});

/** What a receipt shows. The author also gets the text, so that a form can be prefilled; nobody else learns whose it is. */
export function receiptView(
  receipt: string,
  submission: Submission,
  options: { isAuthor: boolean; now: Date; position?: number },
): Receipt {
  return {
    receipt,
    kind: submission.kind,
    state: submission.state,
    version: submission.version,
    revision: submission.revision,
    submittedAt: submission.submittedAt,
    ...defined({ decidedAt: submission.decidedAt || undefined }),
    title: { slug: submission.slug, name: submission.titleName },
    reasons: reasonsIn(submission, options.isAuthor ? contentOf(submission) : undefined),
    appealable: isAppealable(submission, options.now),
    ...defined({ appeal: submission.appeal && appealView(submission.appeal) }),
    editable: submission.kind !== 'name' && !isRefusal(transition(submission.state, { type: 'resubmitted' })),
    ...defined({
      approvedStaysUp:
        submission.kind === 'review' && isUp(submission) && !isVisible(submission.state) ? true : undefined,
      queue: options.position === undefined ? undefined : { position: options.position },
    }),
    ...(options.isAuthor ? forAuthor(submission) : {}),
  };
}

/** What its author is shown: the reasons and marks belong to the text that was hidden, not to one that they sent since. */
const contentOf = (submission: Submission): StoredReview | Suggestion | undefined =>
  (submission.kind === 'review' && isTakenDown(submission) ? submission.published : undefined) ??
  latestContent(submission);

const forAuthor = (
  submission: Submission,
): {
  content: CommunityReview | Suggestion | undefined;
  name?: string;
  spoiler?: SpoilerQuestion;
  editWaits?: true;
} => {
  if (submission.kind === 'name') return { content: undefined, name: submission.handle };
  if (submission.kind === 'suggestion') return { content: latestContent(submission) };
  const hidden = isTakenDown(submission) && submission.published !== undefined;
  const review = hidden ? submission.published : latestContent(submission);
  const spoiler = review && spoilerQuestion(review);
  return {
    content: review && sentReview(review),
    ...defined({ spoiler, editWaits: hidden && submission.content ? true : undefined }),
  };
};
