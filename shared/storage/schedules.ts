import { defined } from '../values/defined.ts';
import type { Store } from './store.ts';
import { type Act, type StoredTitle, type TitleConflict, writeTitle } from './titles.ts';

/** Decides that a revision is published at a time (ISO). Returns a conflict when the title changed in the meantime. */
export function scheduleRevision(
  store: Store,
  previous: StoredTitle,
  { revision, at, note }: { revision: number; at: string; note?: string },
  act: Act,
): Promise<TitleConflict | undefined> {
  const scheduled = { revision, at, by: act.by, ...defined({ note }) };
  return writeTitle(
    store,
    previous,
    { ...previous, scheduled },
    { ...act, act: 'scheduled', revision, scheduledFor: at, note },
  );
}

/** Cancels the publication that is scheduled; `note` says why. Returns a conflict when the title changed in the meantime. */
export function cancelSchedule(
  store: Store,
  previous: StoredTitle,
  act: Act,
  note?: string,
): Promise<TitleConflict | undefined> {
  const next = { ...previous, scheduled: undefined };
  const revision = previous.scheduled?.revision;
  return writeTitle(store, previous, next, { ...act, act: 'schedule-cancelled', revision, note });
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
  };
  const revision = previous.publication?.revision;
  return writeTitle(store, previous, next, { ...act, act: 'unpublished', revision, note });
}
