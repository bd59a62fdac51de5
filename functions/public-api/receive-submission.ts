import { counterChange } from '../../shared/community-reviews/aggregate.ts';
import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { json } from '../../shared/http/answers.ts';
import type { ApiResponse } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { keyReused } from '../../shared/http/request-mark.ts';
import { countedAs } from '../../shared/moderation/approved.ts';
import type { AggregateChange } from '../../shared/moderation/case-change.ts';
import { fold, receive, revise } from '../../shared/moderation/receive.ts';
import { type RequestMark, recall } from '../../shared/moderation/remembered-requests.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import { caseBesideChange } from '../../shared/moderation/reported-text.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { type Address, seal } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { changeSubmission, createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';
import { refuseHastyEdit, refuseWhile } from './refuse-too-many.ts';

/** A request for a place in the table. */
export interface Incoming {
  address: Address;
  request: RequestMark;
  /** What its author did so far. */
  own: OwnRecord;
  /** What the request makes of what is there. Throws a problem when that cannot be taken. */
  over: (existing: Submission | undefined) => Promise<Submission>;
}

/** A request that is sent again is answered as it was the first time, whatever became of the text since. */
const accepted = ({ keys }: Dependencies, address: Address): ApiResponse => {
  const receipt = seal(keys, 'receipt', address);
  const statusUrl = `/v1/submissions/${receipt}`;
  return json(202, { receipt, state: 'submitted', statusUrl }, { location: statusUrl });
};

/**
 * Takes a submission in: one write when its place is free, else a replay, an edit or a refusal; 429 for `wait` seconds,
 * unless the request was taken before. `known` says that the place is probably taken, which saves a write that fails.
 */
export const receiveSubmission = async (
  deps: Dependencies,
  incoming: Incoming,
  { wait, known }: { wait: number | undefined; known: boolean },
): Promise<ApiResponse> => {
  const { address, request } = incoming;
  const existing = known || wait !== undefined ? await readSubmission(deps.store, address) : undefined;
  if (existing === undefined || recall(existing, request) === undefined) refuseWhile(wait);
  if (existing !== undefined) return reviseSubmission(deps, existing, incoming);
  refuseHastyEdit({ item: address.item, own: incoming.own }, deps.keys, deps.now());
  const meanwhile = await createSubmission(deps.store, await incoming.over(undefined));
  return meanwhile === undefined ? accepted(deps, address) : reviseSubmission(deps, meanwhile, incoming);
};

/** A refused review that is sent again is no longer counted as refused. */
const recounted = (existing: Submission, next: Submission): AggregateChange[] => {
  const change = counterChange(countedAs(existing), countedAs(next));
  if (Object.keys(change).length === 0) return [];
  const { slug, audience, address } = existing;
  return [{ slug, audience, address, change, now: next.submittedAt }];
};

/** No number changes, but what readers see. */
const shownAnew = ({ slug, audience, address }: Submission, now: string): AggregateChange[] => [
  { slug, audience, address, change: {}, now },
];

/** The case about what is there; what readers never saw, nobody has reported. */
const caseOf = async ({ store }: Dependencies, { address, ...existing }: Submission) =>
  existing.kind === 'review' && (existing.published || existing.reported)
    ? readCase(store, address)
    : undefined;

/** Takes a new revision of what is there; when somebody else changes it meanwhile, merges with that. */
export const reviseSubmission = async (
  deps: Dependencies,
  found: Submission,
  incoming: Incoming,
): Promise<ApiResponse> => {
  let stored = found;
  return retryOnConflict('The submission', async () => {
    const about = await caseOf(deps, stored);
    const existing = asReported(stored, about);
    const reception = receive(existing, incoming.request);
    if (reception.action === 'replay') return accepted(deps, existing.address);
    if (reception.action === 'refuse') throw refusal(reception.code);
    refuseHastyEdit({ item: existing.address.item, existing, own: incoming.own }, deps.keys, deps.now());
    const sent = await incoming.over(existing);
    const folded = fold(existing, sent);
    const next = folded ?? revise(existing, sent);
    // An edit does not make a report go away: the case goes on about the new revision, with what was reported.
    const movesCase = folded ? undefined : caseBesideChange(about, existing, next);
    const written = await changeSubmission(deps.store, {
      next,
      ...(movesCase ? { movesCase: { ...movesCase, at: next.submittedAt } } : {}),
      previousVersion: existing.version,
      aggregates: folded ? shownAnew(existing, sent.submittedAt) : recounted(existing, next),
      ...(!movesCase && (existing.state === 'held' || existing.state === 'escalated')
        ? { endsCase: { at: next.submittedAt, ...(about ? { previousVersion: about.version } : {}) } }
        : {}),
    });
    if (written) return accepted(deps, next.address);
    const meanwhile = await readSubmission(deps.store, incoming.address);
    if (meanwhile === undefined) throw new ChangedMeanwhile('The submission');
    stored = meanwhile;
    return changed;
  });
};

const refusal = (code: 'idempotency-key-reused' | 'not-editable'): Problem =>
  code === 'not-editable'
    ? new Problem(
        409,
        code,
        'This submission cannot be edited any more; its receipt says why and what can be done',
      )
    : keyReused();
