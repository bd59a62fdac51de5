import { type Counters, counterChange } from '../community-reviews/aggregate.ts';
import { defined } from '../values/defined.ts';
import { countedAs, isTakenDown, shownReview } from './approved.ts';
import type { DecidedReason, Submission } from './submission.ts';
import { isRefusal, type Refusal, type SubmissionEvent, transition } from './submission-machine.ts';
import { rememberEdit, resumeEdit } from './waiting-edit.ts';

/** A submission after a decision, and how its audience's counters change. */
export interface Outcome {
  next: Submission;
  change: Counters;
  /** Whether the decision changes anything that readers see: the review itself, or a number on the page. */
  shows: boolean;
}

const approves = (event: SubmissionEvent): boolean =>
  event.type === 'screened' || event.type === 'decided' || event.type === 'appealed';

/** Publishes the waiting text of an approved review. */
const approved = (submission: Submission, now: string): Submission => {
  if (submission.kind !== 'review' || submission.content === undefined) return submission;
  const { content, published, ...rest } = submission;
  return {
    ...rest,
    published: content,
    publishedAt: rest.publishedAt ?? now,
    publishedRevision: rest.revision,
    ...defined({ editedAt: published && now }),
  };
};

const afterwards = (
  before: Submission,
  decided: Submission,
  event: SubmissionEvent,
  now: string,
): Submission => {
  if (isTakenDown(decided)) return rememberEdit(before, decided);
  const wasDown = isTakenDown(before);
  const returns = decided.kind === 'review' && wasDown && decided.published !== undefined;
  if (decided.state === 'published' && returns) return resumeEdit(decided);
  if (decided.state === 'published' && approves(event)) return approved(decided, now);
  return decided.state === 'needs-edit' && wasDown ? madeEditable(decided) : decided;
};

/**
 * Turns a text that was taken down into one that its author may edit. It is moved out of `published`, because readers
 * would otherwise see it in the state `needs-edit`.
 */
const madeEditable = (submission: Submission): Submission => {
  if (submission.kind !== 'review' || submission.published === undefined) return submission;
  const { published, publishedAt: _, editedAt: __, publishedRevision: ___, edit: ____, ...rest } = submission;
  return { ...rest, content: rest.content ?? published, helpful: 0 };
};

/**
 * Applies a decision to a submission, or returns why it cannot. A review's ratings count only while readers see the
 * review.
 */
export function applyDecision(
  submission: Submission,
  event: SubmissionEvent,
  reasons: DecidedReason[],
  now: string,
): Outcome | Refusal {
  const state = transition(submission.state, event);
  if (isRefusal(state)) return state;
  const decided = { ...submission, state, version: submission.version + 1, decidedAt: now, reasons };
  const next = afterwards(submission, decided, event, now);
  const before = shownReview(submission);
  const after = shownReview(next);
  const change = counterChange(countedAs(submission), countedAs(next));
  return { next, change, shows: before !== after || Object.keys(change).length > 0 };
}
