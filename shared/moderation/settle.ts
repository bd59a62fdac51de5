import { type Counters, counterChange, countersOf } from '../community-reviews/aggregate.ts';
import type { DecidedReason, Submission } from './submission.ts';
import { isRefusal, type Refusal, type SubmissionEvent, transition } from './submission-machine.ts';

/** A submission after a decision, and what the decision changes in its audience's counters. */
export interface Outcome {
  next: Submission;
  change: Counters;
  /** Whether readers see something else than before. */
  shows: boolean;
}

/** Applies a decision: publishing moves the waiting text to where readers see it; everything else leaves it waiting. */
export const applyDecision = (
  submission: Submission,
  event: SubmissionEvent,
  reasons: DecidedReason[],
  now: string,
): Outcome | Refusal => {
  const state = transition(submission.state, event);
  if (isRefusal(state)) return state;
  const decided = { ...submission, state, version: submission.version + 1, decidedAt: now, reasons };
  if (decided.kind === 'suggestion' || state !== 'published' || decided.content === undefined)
    return { next: decided, change: {}, shows: false };
  const { content, published, ...rest } = decided;
  const next: Submission = {
    ...rest,
    published: content,
    publishedAt: rest.publishedAt ?? now,
    ...(published ? { editedAt: now } : {}),
  };
  return { next, change: counterChange(countersOf(published), countersOf(content)), shows: true };
};
