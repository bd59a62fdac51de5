import { markAfterEdit, onlySetsSpoiler } from '../community-reviews/spoiler.ts';
import { clockHour } from '../people/limits.ts';
import { defined } from '../values/defined.ts';
import { hasVisibleText } from './approved.ts';
import { wasUsed } from './duplicates.ts';
import { withoutOpenAppeal } from './end-appeal.ts';
import { recall, remember } from './remembered-requests.ts';
import type { RequestFingerprint } from './request-fingerprint.ts';
import { latestContent, type Submission, type SuggestionSubmission } from './submission.ts';
import { isRefusal, transition } from './submission-machine.ts';

/** How to handle a request to create a submission that already exists. */
export type Reception =
  | { action: 'replay' }
  | { action: 'edit' }
  | { action: 'refuse'; code: 'idempotency-key-reused' | 'not-editable' };

/**
 * Decides how to handle a request about an existing submission: as a replay of a request that was accepted before, as a
 * refused second use of an idempotency key, or as a new revision. Call it before merging the request's content into the
 * submission, because a replay must not be merged.
 */
export function receive(existing: Submission, request: RequestFingerprint): Reception {
  const known = recall(existing, request);
  if (known === 'replay') return { action: 'replay' };
  if (known === 'reused') return { action: 'refuse', code: 'idempotency-key-reused' };
  // Another review by the person stands instead, and that one can be edited.
  if (existing.kind === 'review' && existing.supersededBy !== undefined)
    return { action: 'refuse', code: 'not-editable' };
  // The page has what it says, also when its author has withdrawn it since.
  if (existing.kind === 'suggestion' && wasUsed(existing)) return { action: 'refuse', code: 'not-editable' };
  const state = transition(existing.state, { type: 'resubmitted' });
  return isRefusal(state) ? { action: 'refuse', code: 'not-editable' } : { action: 'edit' };
}

const editedContent = (existing: Submission, incoming: Submission): Submission['content'] =>
  existing.kind === 'review' && incoming.kind === 'review' && incoming.content
    ? markAfterEdit(incoming.content, latestContent(existing))
    : incoming.content;

/**
 * Sets the spoiler mark of a published review without screening it again, when an edit by its author changes
 * nothing but the spoiler mark. Returns `undefined` when the edit changes anything else, so that it has to be
 * screened.
 */
export function setSpoiler(existing: Submission, incoming: Submission): Submission | undefined {
  if (existing.kind !== 'review' || existing.content || !existing.published || !hasVisibleText(existing))
    return undefined;
  if (incoming.kind !== 'review' || !incoming.content) return undefined;
  if (!onlySetsSpoiler(existing.published, incoming.content)) return undefined;
  return {
    ...existing,
    version: existing.version + 1,
    published: { ...existing.published, spoiler: true },
    ...remember(existing, incoming.request),
  };
}

/** Returns how many edits were sent in this clock hour, including the new one. */
const editsWith = ({ submittedAt, editsInHour = 0 }: Submission, at: string): number =>
  clockHour(submittedAt) === clockHour(at) ? editsInHour + 1 : 1;

/** Returns on what revision of the page a suggestion was made, and what it would replace there. */
const patchOf = (submission: Submission) =>
  submission.kind === 'suggestion'
    ? defined({ base: submission.base, before: submission.before, rows: submission.rows })
    : {};

/** Returns what stays of a suggestion when its author sends another text: not its patch, and not what editors decided. */
const withoutPatch = (submission: SuggestionSubmission) => {
  const { base: _, before: __, rows: ___, edited: ____, ...suggestion } = submission;
  return suggestion;
};

/**
 * Makes the content of an edit the new revision of a submission. The published text stays visible while the edit waits. An open
 * appeal of the author ends, because it is about a decision on the earlier text.
 */
export function revise(existing: Submission, incoming: Submission): Submission {
  const answered = withoutOpenAppeal(existing);
  const { decidedAt: _, ...otherFields } = answered.kind === 'suggestion' ? withoutPatch(answered) : answered;
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
    ...patchOf(incoming),
    ...defined({ audience: isPublished(existing) ? undefined : incoming.audience }),
  };
  return next as Submission;
}

/**
 * Returns whether a review is published. A published review keeps its audience, because its ratings are counted there.
 */
const isPublished = (submission: Submission): boolean =>
  submission.kind === 'review' && submission.published !== undefined;
