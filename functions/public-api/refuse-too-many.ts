import { Problem } from '../../shared/http/problem.ts';
import { type LimitedAct, waitFor, waitToRevise } from '../../shared/people/limits.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';

const tooMany = (seconds: number) =>
  new Problem(429, 'too-many-requests', 'That was a lot in a short time; please wait a little', {
    headers: { 'retry-after': String(seconds) },
  });

const accepted = new Set(['published', 'accepted', 'partly-accepted', 'applied']);

/** How many of a person's submissions were accepted. */
export const acceptedBy = ({ submissions }: OwnRecord): number =>
  submissions.filter(({ state }) => accepted.has(state)).length;

/** Throws 429 with `Retry-After` when the person has done as much as their record allows within an hour. */
export const refuseTooMany = (act: LimitedAct, own: OwnRecord, now: Date): void => {
  const times =
    act === 'report' ? own.reports.map(({ at }) => at) : own.submissions.map((s) => s.submittedAt);
  const seconds = waitFor(act, times, acceptedBy(own), now);
  if (seconds !== undefined) throw tooMany(seconds);
};

/** The same for one more revision of a submission. */
export const refuseHastyRevision = (existing: { revision: number; submittedAt: string }, now: Date): void => {
  const seconds = waitToRevise(existing, now);
  if (seconds !== undefined) throw tooMany(seconds);
};
