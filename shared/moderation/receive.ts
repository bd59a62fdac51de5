import { markAfterEdit, onlyFolds } from '../community-reviews/spoiler.ts';
import { clockHour } from '../people/limits.ts';
import { defined } from '../values/defined.ts';
import { isUp } from './approved.ts';
import { recall, remember } from './remembered-requests.ts';
import type { RequestFingerprint } from './request-fingerprint.ts';
import { latestContent, type Submission } from './submission.ts';
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
export function receive(existing: Submission, request: RequestFingerprint): Reception {
  const known = recall(existing, request);
  if (known === 'replay') return { action: 'replay' };
  if (known === 'reused') return { action: 'refuse', code: 'idempotency-key-reused' };
  const state = transition(existing.state, { type: 'resubmitted' });
  return isRefusal(state) ? { action: 'refuse', code: 'not-editable' } : { action: 'edit' };
}

const editedContent = (existing: Submission, incoming: Submission): Submission['content'] =>
  existing.kind === 'review' && incoming.kind === 'review' && incoming.content
    ? markAfterEdit(incoming.content, latestContent(existing))
    : incoming.content;

/**
 * The submission with no more changed than that what readers see gives the ending away, which its author says of a
 * text that passed; `undefined` when the edit changes anything else, which is screened.
 */
export function fold(existing: Submission, incoming: Submission): Submission | undefined {
  if (existing.kind !== 'review' || existing.content || !existing.published || !isUp(existing))
    return undefined;
  if (incoming.kind !== 'review' || !incoming.content) return undefined;
  if (!onlyFolds(existing.published, incoming.content)) return undefined;
  return {
    ...existing,
    version: existing.version + 1,
    published: { ...existing.published, spoiler: true },
    ...remember(existing, incoming.request),
  };
}

/** The edits of the hour of the clock in which one more comes. */
const editsWith = ({ submittedAt, editsInHour = 0 }: Submission, at: string): number =>
  clockHour(submittedAt) === clockHour(at) ? editsInHour + 1 : 1;

/** The submission with the content of an edit as its new revision. What is published stays up while its edit waits. */
export function revise(existing: Submission, incoming: Submission): Submission {
  const { decidedAt: _, ...otherFields } = existing;
  const next = {
    ...otherFields,
    state: 'submitted',
    version: existing.version + 1,
    revision: existing.revision + 1,
    content: editedContent(existing, incoming),
    submittedAt: incoming.submittedAt,
    editsInHour: editsWith(existing, incoming.submittedAt),
    ...remember(existing, incoming.request),
    reasons: [],
    ...defined({ audience: isPublished(existing) ? undefined : incoming.audience }),
  };
  return next as Submission;
}

/** A published review keeps the audience that its numbers were counted in. */
const isPublished = (submission: Submission): boolean =>
  submission.kind === 'review' && submission.published !== undefined;
