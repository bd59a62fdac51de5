import { type RequestMark, recall, remember } from './remembered-requests.ts';
import type { Submission } from './submission.ts';
import { isRefusal, transition } from './submission-machine.ts';

/** What a request for a place that is already taken amounts to. */
export type Reception =
  | { action: 'replay' }
  | { action: 'edit' }
  | { action: 'refuse'; code: 'idempotency-key-reused' | 'not-editable' };

/**
 * Tells what a request is to the submission that is already there: the same request again, another request under the
 * same idempotency key, or a new revision. Asked before the request's content is merged with what is there, because a
 * replay must not be.
 */
export const receive = (existing: Submission, request: RequestMark): Reception => {
  const known = recall(existing, request);
  if (known === 'replay') return { action: 'replay' };
  if (known === 'reused') return { action: 'refuse', code: 'idempotency-key-reused' };
  const state = transition(existing.state, { type: 'resubmitted' });
  return isRefusal(state) ? { action: 'refuse', code: 'not-editable' } : { action: 'edit' };
};

/** The submission with the content of an edit as its new revision. What is published stays up while its edit waits. */
export const revise = (existing: Submission, incoming: Submission): Submission => {
  const { decidedAt: _, ...kept } = existing;
  const next = {
    ...kept,
    state: 'submitted',
    version: existing.version + 1,
    revision: existing.revision + 1,
    content: incoming.content,
    submittedAt: incoming.submittedAt,
    ...remember(existing, incoming.request),
    reasons: [],
    ...(isVoiced(existing) ? {} : { audience: incoming.audience }),
  };
  return next as Submission;
};

/** A published review keeps the voice that its numbers were counted in. */
const isVoiced = (submission: Submission): boolean =>
  submission.kind === 'review' && submission.published !== undefined;
