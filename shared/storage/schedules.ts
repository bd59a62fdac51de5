import { waitingAfterFailure } from '../revisions/waiting-revision.ts';
import { defined } from '../values/defined.ts';
import type { Store } from './store.ts';
import type { TitleLogEntry } from './title-log.ts';
import { type Act, type StoredTitle, type TitleConflict, writeTitle } from './titles.ts';

/**
 * Decides that a revision is published at a time (ISO). `restores` is set when it was published before. Returns a conflict when
 * the title changed in the meantime.
 */
export function scheduleRevision(
  store: Store,
  previous: StoredTitle,
  { revision, at, note, restores }: { revision: number; at: string; note?: string; restores?: true },
  act: Act,
): Promise<TitleConflict | undefined> {
  const scheduled = { revision, at, by: act.by, ...defined({ note, restores }) };
  return writeTitle(
    store,
    previous,
    { ...previous, scheduled, failedSchedule: undefined },
    { ...act, act: 'scheduled', revision, scheduledFor: at, note },
  );
}

/** Cancels the publication that is scheduled. Returns a conflict when the title changed in the meantime. */
export function cancelSchedule(
  store: Store,
  previous: StoredTitle,
  act: Act,
): Promise<TitleConflict | undefined> {
  const next = { ...previous, scheduled: undefined };
  const revision = previous.scheduled?.revision;
  return writeTitle(store, previous, next, { ...act, act: 'schedule-cancelled', revision });
}

/** Why the service did not publish what was scheduled: in words, or the paths of the fields that changed in the meantime. */
export type ScheduleFailure = Pick<TitleLogEntry, 'note' | 'conflictingFields'>;

/**
 * Ends a schedule whose publication failed at a time (ISO), so that the revision waits for an editor. The log names no editor.
 * Returns a conflict when the title changed in the meantime.
 */
export function failSchedule(
  store: Store,
  previous: StoredTitle,
  at: string,
  failure: ScheduleFailure,
): Promise<TitleConflict | undefined> {
  const { scheduled } = previous;
  const next = {
    ...previous,
    scheduled: undefined,
    waitingRevision: waitingAfterFailure(previous),
    failedSchedule: scheduled && {
      revision: scheduled.revision,
      scheduledFor: scheduled.at,
      failedAt: at,
    },
  };
  const revision = scheduled?.revision;
  return writeTitle(store, previous, next, { at, act: 'schedule-failed', revision, ...failure });
}

/** Takes a title off the site. Its revisions, reviews and log stay. Returns a conflict when it changed meanwhile. */
export function unpublishTitle(
  store: Store,
  previous: StoredTitle,
  note: string,
  act: Act,
): Promise<TitleConflict | undefined> {
  const next = {
    ...previous,
    changedAt: act.at,
    editedBy: act.by,
    publication: undefined,
    firstPublishedAt: previous.publication?.firstPublishedAt,
    scheduled: undefined,
    unpublishedAt: act.at,
    unpublishedRevision: previous.publication?.revision,
  };
  const revision = previous.publication?.revision;
  return writeTitle(store, previous, next, { ...act, act: 'unpublished', revision, note });
}
