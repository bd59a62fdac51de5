/** Rate limits per hour: `base`, plus `each` for every accepted contribution, up to `max`. */
const perHour = {
  submission: { base: 40, each: 5, max: 120 },
  report: { base: 20, each: 5, max: 60 },
} as const;

export type LimitedAct = keyof typeof perHour;

const hourMs = 3_600_000;

/**
 * Returns how many whole seconds a person has to wait before the next submission or report; `undefined` when they need
 * not wait. `times` (ISO) are those of their earlier ones, and `accepted` is how many of their contributions were
 * accepted.
 */
export function waitFor(
  act: LimitedAct,
  times: readonly string[],
  accepted: number,
  now: Date,
): number | undefined {
  const { base, each, max } = perHour[act];
  const limit = Math.min(max, base + each * accepted);
  const recent = times
    .map((time) => Date.parse(time))
    .filter((time) => now.getTime() - time < hourMs)
    .sort((a, b) => a - b);
  const next = recent[recent.length - limit];
  return next === undefined ? undefined : Math.max(1, Math.ceil((next + hourMs - now.getTime()) / 1000));
}

/** Rate limits per clock hour, for actions whose times are not stored. */
export const perClockHour = { vote: 120, profile: 30 } as const;

export type RateLimitedAct = keyof typeof perClockHour;

/** Returns the seconds until the next clock hour, at least one. */
export function untilNextHour(now: Date): number {
  return Math.max(1, Math.ceil((hourMs - (now.getTime() % hourMs)) / 1000));
}

/** Returns the clock hour of an ISO time, for example `2026-11-23T14`. */
export function clockHour(at: string): string {
  return at.slice(0, 13);
}

/** How many edits a person may send within one clock hour, all their submissions taken together. */
export const editsPerClockHour = 100;

/**
 * Returns the seconds to wait before the next edit after `edits` in this clock hour; `undefined` when there is no wait.
 */
export function waitToEdit(edits: number, now: Date): number | undefined {
  return edits < editsPerClockHour ? undefined : untilNextHour(now);
}

/**
 * How many submissions about one title are accepted within one clock minute. That is a thousand a second, which the
 * counters, the queue and the projector are built for. Real readers do not send more.
 * @internal
 */
export const titlePerMinute = 60_000;

/**
 * Returns the seconds to wait when a title got `count` submissions in this clock minute; `undefined` when there is no
 * wait.
 */
export function waitForTitle(count: number, now: Date): number | undefined {
  return count < titlePerMinute ? undefined : Math.max(1, 60 - now.getUTCSeconds());
}

const freeRevisions = 20;
const betweenRevisionsMs = 60_000;

/**
 * Returns the seconds to wait before the next revision of a text; `undefined` when there is no wait. After twenty
 * revisions, one is accepted every minute.
 */
export function waitToRevise(
  { revision, submittedAt }: { revision: number; submittedAt: string },
  now: Date,
): number | undefined {
  const since = now.getTime() - Date.parse(submittedAt);
  if (revision < freeRevisions || since >= betweenRevisionsMs) return undefined;
  return Math.max(1, Math.ceil((betweenRevisionsMs - since) / 1000));
}
