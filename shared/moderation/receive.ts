import { recall, remember } from './remembered-requests.ts';
import type { Submission } from './submission.ts';
import { isRefusal, transition } from './submission-machine.ts';

/** What a request for a place that is already taken amounts to. */
export type Reception =
  | { action: 'replay' }
  | { action: 'edit'; next: Submission }
  | { action: 'refuse'; code: 'idempotency-key-reused' | 'not-editable' };

/**
 * Judges a request against the submission that is already there: the same request again, another request under the
 * same idempotency key, or a new revision of the text. What is published stays up while its edit waits.
 */
export const receive = (existing: Submission, incoming: Submission): Reception => {
  const known = recall(existing, incoming.request);
  if (known === 'replay') return { action: 'replay' };
  if (known === 'reused') return { action: 'refuse', code: 'idempotency-key-reused' };
  const state = transition(existing.state, { type: 'resubmitted' });
  if (isRefusal(state)) return { action: 'refuse', code: 'not-editable' };
  const { decidedAt: _, ...kept } = existing;
  const next = {
    ...kept,
    state,
    version: existing.version + 1,
    revision: existing.revision + 1,
    content: incoming.content,
    submittedAt: incoming.submittedAt,
    ...remember(existing, incoming.request),
    reasons: [],
    ...(isVoiced(existing) ? {} : { audience: incoming.audience }),
  };
  return { action: 'edit', next: next as Submission };
};

/** A published review keeps the voice that its numbers were counted in. */
const isVoiced = (submission: Submission): boolean =>
  submission.kind === 'review' && submission.published !== undefined;
