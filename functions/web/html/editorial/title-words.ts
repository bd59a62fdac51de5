import type { TitleAct } from '../../../../shared/revisions/title-acts.ts';
import type { TitleState } from '../../../../shared/revisions/title-state.ts';

/** The states of a title in the order in which the list shows them: those that need somebody first. */
export const stateWords: Readonly<Record<TitleState, { one: string; tab: string }>> = {
  waiting: { one: 'Waiting', tab: 'Waiting' },
  scheduled: { one: 'Scheduled', tab: 'Scheduled' },
  draft: { one: 'Draft', tab: 'Drafts' },
  unpublished: { one: 'Off the site', tab: 'Off the site' },
  published: { one: 'Published', tab: 'Published' },
  merged: { one: 'Merged', tab: 'Merged' },
};

export const statesInOrder = Object.keys(stateWords) as readonly TitleState[];

/** What the log says was done, after the name of who did it. */
export const actWords: Readonly<Record<TitleAct, string>> = {
  created: 'added the title',
  'facts-replaced': 'changed the facts',
  written: 'wrote',
  discarded: 'discarded',
  published: 'published',
  scheduled: 'scheduled',
  'schedule-cancelled': 'cancelled the publication of',
  'schedule-failed': 'could not publish',
  unpublished: 'took the title off the site',
  merged: 'merged the title into',
  received: 'merged into this title:',
  'brought-back': 'brought the title back from',
  'split-off': 'brought back out of this title:',
  'moved-out': 'moved reviews or suggestions to',
  'moved-in': 'moved reviews or suggestions here from',
};

/** Returns the time since a moment in its largest unit: `just now`, `5 minutes`, `3 hours`, `2 days`. `now` is in milliseconds. */
export function ageOf(since: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(since)) / 60_000);
  const unit = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  if (minutes < 1) return 'just now';
  if (minutes < 60) return unit(minutes, 'minute');
  if (minutes < 1440) return unit(Math.floor(minutes / 60), 'hour');
  return unit(Math.floor(minutes / 1440), 'day');
}

/** Returns how long ago a moment is: `just now`, `3 days ago`. `now` is in milliseconds. */
export function agoWords(since: string, now: number): string {
  const age = ageOf(since, now);
  return age === 'just now' ? age : `${age} ago`;
}

/** Writes out a moment in the time zone of the browser: `Nov 29, 2026, 2:05 PM`. */
export function momentWords(iso: string): string {
  return new Date(iso).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}
