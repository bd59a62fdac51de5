import { Problem } from '../../shared/http/problem.ts';
import { type LimitedAct, waitFor, waitToRevise } from '../../shared/people/limits.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';

const accepted = new Set(['published', 'flagged', 'accepted', 'partly-accepted', 'applied']);

const acceptedOf = ({ submissions }: OwnRecord) => submissions.filter(({ state }) => accepted.has(state));

/** How many of a person's submissions were accepted. */
export const acceptedBy = (own: OwnRecord): number => acceptedOf(own).length;

/** When the oldest accepted one was sent (ISO). */
export const acceptedSince = (own: OwnRecord): string | undefined =>
  acceptedOf(own)
    .map(({ submittedAt }) => submittedAt)
    .sort()[0];

/** How many seconds the person has to wait when they have done as much as their record allows within an hour. */
export const waitOf = (act: LimitedAct, own: OwnRecord, now: Date): number | undefined => {
  const times =
    act === 'report' ? own.reports.map(({ at }) => at) : own.submissions.map((s) => s.submittedAt);
  const erased = own.erased.acts.filter((one) => one.act === act).map(({ at }) => at);
  return waitFor(act, [...times, ...erased], acceptedBy(own), now);
};

/** Throws 429 with `Retry-After` when there are seconds to wait. */
export const refuseWhile = (seconds: number | undefined): void => {
  if (seconds === undefined) return;
  throw new Problem(429, 'too-many-requests', 'That was a lot in a short time; please wait a little', {
    headers: { 'retry-after': String(seconds) },
  });
};

/** The same for one more revision of a submission. */
export const refuseHastyRevision = (existing: { revision: number; submittedAt: string }, now: Date): void =>
  refuseWhile(waitToRevise(existing, now));
