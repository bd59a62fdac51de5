import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { fingerprintOfText } from '../../shared/people/ledger.ts';
import { clockHour, type LimitedAct, waitFor, waitToEdit, waitToRevise } from '../../shared/people/limits.ts';
import type { SealingKeys } from '../../shared/people/sealing.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';

const accepted = new Set(['published', 'flagged', 'accepted', 'partly-accepted', 'applied']);

const acceptedOf = ({ submissions }: OwnRecord) => submissions.filter(({ state }) => accepted.has(state));

/** How many of a person's submissions were accepted. */
export function acceptedBy(own: OwnRecord): number {
  return acceptedOf(own).length;
}

/** When the oldest accepted one was sent (ISO). */
export function acceptedSince(own: OwnRecord): string | undefined {
  return acceptedOf(own)
    .map(({ submittedAt }) => submittedAt)
    .sort()[0];
}

/** How many seconds the person has to wait when they have done as much as their record allows within an hour. */
export function waitOf(act: LimitedAct, own: OwnRecord, now: Date): number | undefined {
  const times =
    act === 'report' ? own.reports.map(({ at }) => at) : own.submissions.map((s) => s.submittedAt);
  const erased = own.erased.acts.filter((one) => one.act === act).map(({ at }) => at);
  return waitFor(act, [...times, ...erased], acceptedBy(own), now);
}

/** Refuses while there are seconds to wait. */
export function refuseWhile(seconds: number | undefined): Refusal<'too-many'> | undefined {
  return seconds === undefined ? undefined : refuse('too-many', { retryAfter: seconds });
}

/** How many edits the person made in this hour of the clock, of whatever they sent. */
const editsOf = ({ submissions, erased }: OwnRecord, now: Date): number => {
  const hour = clockHour(now.toISOString());
  const present = submissions.filter(({ submittedAt }) => clockHour(submittedAt) === hour);
  // The ledger keeps the minute in which the act was over, which may be the first moment of the next hour.
  const hourOf = (at: string) => clockHour(new Date(Date.parse(at) - 1).toISOString());
  const gone = erased.acts.flatMap(({ at, text }) => (text && hourOf(at) === hour ? [text] : []));
  return [...present, ...gone].reduce((sum, { edits }) => sum + edits, 0);
};

/** A text that is sent, where it lies, and what its author did. */
interface Edit {
  item: string;
  existing?: { revision: number; submittedAt: string } | undefined;
  own: OwnRecord;
}

/**
 * Refuses an edit when the text had too many revisions or its author made too many edits within an hour; what was erased
 * counts on. A text that is not there (`existing`) is no edit, but has the revisions of its erased lives.
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
