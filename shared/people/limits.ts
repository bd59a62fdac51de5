/** What somebody may do how often within an hour; trust grows with what of theirs was accepted. */
const perHour = {
  submission: { base: 40, each: 5, max: 120 },
  report: { base: 20, each: 5, max: 60 },
} as const;

export type LimitedAct = keyof typeof perHour;

const hourMs = 3_600_000;

/**
 * How long to wait, in whole seconds, before doing it again is possible; `undefined` when it is possible now. `times`
 * are ISO moments of the earlier acts, `accepted` counts what of the person's was published or taken up.
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

/** What somebody may do within one hour of the clock, where no record says when they did it before. */
export const perClockHour = { vote: 120, profile: 30 } as const;

export type RateLimitedAct = keyof typeof perClockHour;

/** The seconds until the next hour of the clock, at least one. */
export function untilNextHour(now: Date): number {
  return Math.max(1, Math.ceil((hourMs - (now.getTime() % hourMs)) / 1000));
}

/** The hour of the clock in which an ISO moment lies. */
export function clockHour(at: string): string {
  return at.slice(0, 13);
}

/** How often somebody may edit what they sent within one hour of the clock, whatever they edit. */
export const editsPerClockHour = 100;

/** The seconds to wait before one more edit by somebody who made `edits` in this hour of the clock. */
export function waitToEdit(edits: number, now: Date): number | undefined {
  return edits < editsPerClockHour ? undefined : untilNextHour(now);
}

/**
 * How many submissions about one title are taken within a minute of the clock: a thousand a second, for which counters,
 * queue and projector are built. More than that is no audience.
 */
export const titlePerMinute = 60_000;

/** The seconds to wait before sending something about a title that got `count` submissions in this minute. */
export function waitForTitle(count: number, now: Date): number | undefined {
  return count < titlePerMinute ? undefined : Math.max(1, 60 - now.getUTCSeconds());
}

const freeRevisions = 20;
const betweenRevisionsMs = 60_000;

/** The same for one more revision of a text: after twenty, one a minute. */
export function waitToRevise(
  { revision, submittedAt }: { revision: number; submittedAt: string },
  now: Date,
): number | undefined {
  const since = now.getTime() - Date.parse(submittedAt);
  if (revision < freeRevisions || since >= betweenRevisionsMs) return undefined;
  return Math.max(1, Math.ceil((betweenRevisionsMs - since) / 1000));
}
