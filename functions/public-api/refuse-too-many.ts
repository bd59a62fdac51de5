import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { fingerprintOfText } from '../../shared/people/ledger.ts';
import { clockHour, type LimitedAct, waitFor, waitToEdit, waitToRevise } from '../../shared/people/limits.ts';
import type { SealingKeys } from '../../shared/people/sealing.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';

const accepted = new Set(['published', 'flagged', 'applied']);

const acceptedOf = ({ submissions }: OwnRecord) => submissions.filter(({ state }) => accepted.has(state));

/** Counts a person's accepted submissions. */
export function acceptedBy(own: OwnRecord): number {
  return acceptedOf(own).length;
}

/** Counts a person's suggestions that editors have applied. */
export function appliedBy({ submissions }: OwnRecord): number {
  return submissions.filter(({ kind, state }) => kind === 'suggestion' && state === 'applied').length;
}

/** Returns when the oldest of a person's accepted submissions was sent (ISO). */
export function acceptedSince(own: OwnRecord): string | undefined {
  return acceptedOf(own)
    .map(({ submittedAt }) => submittedAt)
    .sort()[0];
}

/**
 * Returns how many seconds a person must wait because they have reached their hourly limit, which depends on their
 * record; `undefined` when they need not wait.
 */
export function secondsToWait(act: LimitedAct, own: OwnRecord, now: Date): number | undefined {
  const times =
    act === 'report' ? own.reports.map(({ at }) => at) : own.submissions.map((s) => s.submittedAt);
  const erased = own.erased.acts.filter((one) => one.act === act).map(({ at }) => at);
  return waitFor(act, [...times, ...erased], acceptedBy(own), now);
}

/** Refuses the request if there are seconds to wait. */
export function refuseWhile(seconds: number | undefined): Refusal<'too-many'> | undefined {
  return seconds === undefined ? undefined : refuse('too-many', { retryAfter: seconds });
}

/** Counts the edits of all of a person's submissions in this clock hour. */
const editsOf = ({ submissions, erased }: OwnRecord, now: Date): number => {
  const hour = clockHour(now.toISOString());
  const present = submissions.filter(({ submittedAt }) => clockHour(submittedAt) === hour);
  // The ledger rounds a time up to the minute, which may be the first minute of the next hour.
  const hourOf = (at: string) => clockHour(new Date(Date.parse(at) - 1).toISOString());
  const gone = erased.acts.flatMap(({ at, text }) => (text && hourOf(at) === hour ? [text] : []));
  return [...present, ...gone].reduce((sum, { edits }) => sum + edits, 0);
};

/** A text that was sent: its item tag, its stored version if there is one, and the history of its author. */
interface Edit {
  item: string;
  existing?: { revision: number; submittedAt: string } | undefined;
  own: OwnRecord;
}

/**
 * Refuses an edit when the text had too many revisions or its author made too many edits within an hour. Erased edits
 * still count. A text without `existing` is not an edit, but its revisions from before an erasure count.
 */
export function refuseFrequentEdit(
  { item, existing, own }: Edit,
  keys: Pick<SealingKeys, 'ledger'>,
  now: Date,
): Refusal<'too-many'> | undefined {
  const fingerprint = fingerprintOfText(keys, item);
  const lives = own.erased.acts.flatMap(({ at, text }) =>
    text?.fingerprint === fingerprint ? [{ revision: text.revision, submittedAt: at }] : [],
  );
  const all = existing ? [...lives, existing] : lives;
  const revision = all.reduce((sum, life) => sum + life.revision, 0);
  const [submittedAt] = all
    .map((life) => life.submittedAt)
    .sort()
    .reverse();
  const wait = submittedAt === undefined ? undefined : waitToRevise({ revision, submittedAt }, now);
  return refuseWhile(wait ?? (existing && waitToEdit(editsOf(own, now), now)));
}
