import { counterChange } from '../../shared/community-reviews/aggregate.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { countedAs } from '../../shared/moderation/approved.ts';
import type { AggregateChange } from '../../shared/moderation/case-change.ts';
import { asksAboutAppeal } from '../../shared/moderation/end-appeal.ts';
import { receive, revise, setSpoiler } from '../../shared/moderation/receive.ts';
import { recall } from '../../shared/moderation/remembered-requests.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import { caseAfterAuthorChange } from '../../shared/moderation/reported-text.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { isWithEditors } from '../../shared/moderation/submission-machine.ts';
import { type Address, seal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { reopenDuplicates } from '../../shared/storage/duplicates.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { changeSubmission, createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { defined } from '../../shared/values/defined.ts';
import { type Accepted, accepted } from './accepted.ts';
import type { Dependencies } from './dependencies.ts';
import { refuseFrequentEdit, refuseWhile } from './refuse-too-many.ts';

type InputRefusal = Refusal<'validation-failed' | 'unknown-field'>;
type ReceptionRefusal = Refusal<'too-many' | 'idempotency-key-reused' | 'not-editable' | 'changed-meanwhile'>;
type Received<Refused> = Accepted | Refused | ReceptionRefusal;

/** A request to create or edit the submission at an address. `Refused` are the refusals of what was sent. */
export interface Incoming<Refused extends Refusal = InputRefusal> {
  address: Address;
  request: RequestFingerprint;
  /** The history of the submission's author. */
  own: OwnRecord;
  /** Merges the request into the stored submission, if there is one, or refuses it. */
  over(existing: Submission | undefined): Promise<Submission | Refused>;
}

const isSubmission = (sent: Submission | Refusal): sent is Submission => !isRefused(sent);

/**
 * Builds the response to an accepted request. A repeated request gets the same response, whatever has happened to the
 * text since.
 */
function acceptedAt({ keys }: Dependencies, address: Address): Accepted {
  return accepted(seal(keys, 'receipt', address), 'submitted');
}

/**
 * Accepts a submission: with one write when nothing is stored at its address, otherwise as a replay, an edit or a
 * refusal. Refuses with `too-many` when there is a `wait`, unless the request has already been accepted. `known` says that the
 * address is probably in use, which avoids a write that fails.
 */
export async function receiveSubmission<Refused extends Refusal = InputRefusal>(
  deps: Dependencies,
  incoming: Incoming<Refused>,
  { wait, known }: { wait: number | undefined; known: boolean },
): Promise<Received<Refused>> {
  const { address, request, own } = incoming;
  const existing = known || wait !== undefined ? await readSubmission(deps.store, address) : undefined;
  const isReplay = existing !== undefined && recall(existing, request) !== undefined;
  const tooMany = isReplay ? undefined : refuseWhile(wait);
  if (tooMany) return tooMany;
  if (existing !== undefined) return reviseSubmission(deps, existing, incoming);
  const tooManyEdits = refuseFrequentEdit({ item: address.item, own }, deps.keys, deps.now());
  if (tooManyEdits) return tooManyEdits;
  const submission = await incoming.over(undefined);
  if (!isSubmission(submission)) return submission;
  const meanwhile = await createSubmission(deps.store, submission);
  if (meanwhile === undefined) return acceptedAt(deps, address);
  // It was moved to another title after the author's history was read.
  if (meanwhile.slug !== submission.slug) return refuse('changed-meanwhile');
  return reviseSubmission(deps, meanwhile, incoming);
}

/**
 * Returns how the counters change when a submission is sent again: a rejected review no longer counts as rejected.
 */
const recounted = (existing: Submission, next: Submission): AggregateChange[] => {
  const change = counterChange(countedAs(existing), countedAs(next));
  if (Object.keys(change).length === 0) return [];
  const { slug, audience, address } = existing;
  return [{ slug, audience, address, change, now: next.submittedAt }];
};

/** Builds an empty change of the counters, which records that the visible text changes. */
const visibleTextChange = ({ slug, audience, address }: Submission, now: string): AggregateChange[] => [
  { slug, audience, address, change: {}, now },
];

/**
 * Reads the case about a review that readers may have reported, or about a text whose author has appealed. Returns `undefined`
 * for other submissions: a text that readers never saw has no reports.
 */
const caseOf = async ({ store }: Dependencies, { address, ...existing }: Submission) =>
  existing.appeal || (existing.kind === 'review' && (existing.published || existing.reported))
    ? readCase(store, address)
    : undefined;

/**
 * Accepts a new revision of the stored submission. When somebody else changes it first, retries with the changed one.
 */
export async function reviseSubmission<Refused extends Refusal = InputRefusal>(
  deps: Dependencies,
  found: Submission,
  incoming: Incoming<Refused>,
): Promise<Received<Refused>> {
  let stored = found;
  return retryOnConflict('The submission', async () => {
    const about = await caseOf(deps, stored);
    const existing = asReported(stored, about);
    const reception = receive(existing, incoming.request);
    if (reception.action === 'replay') return acceptedAt(deps, existing.address);
    if (reception.action === 'refuse') return refuse(reception.code);
    const edit = { item: existing.address.item, existing, own: incoming.own };
    const tooMany = refuseFrequentEdit(edit, deps.keys, deps.now());
    if (tooMany) return tooMany;
    const sent = await incoming.over(existing);
    if (!isSubmission(sent)) return sent;
    const markedOnly = setSpoiler(existing, sent);
    const next = markedOnly ?? revise(existing, sent);
    // An edit does not remove a report: the case continues with the new revision and keeps the reported text.
    const movesCase = markedOnly ? undefined : caseAfterAuthorChange(about, existing, next);
    const written = await changeSubmission(deps.store, {
      next,
      ...defined({ movesCase: movesCase && { ...movesCase, at: next.submittedAt } }),
      previousVersion: existing.version,
      aggregates: markedOnly ? visibleTextChange(existing, sent.submittedAt) : recounted(existing, next),
      ...defined({
        endsCase:
          !movesCase && (existing.state === 'held' || asksAboutAppeal(about, existing))
            ? { at: next.submittedAt, ...defined({ previousVersion: about?.version }) }
            : undefined,
      }),
    });
    if (written && isWithEditors(existing.state)) await reopenDuplicates(deps.store, deps.keys, existing);
    if (written) return acceptedAt(deps, next.address);
    const meanwhile = await readSubmission(deps.store, incoming.address);
    if (meanwhile === undefined) return refuse('changed-meanwhile');
    stored = meanwhile;
    return changed;
  });
}
