import type { ReportRules } from './report-rules-schema.ts';

/** The times (ISO) at which reports recently hid a review, on the whole site. `version` increases by one each time. */
export interface Breaker {
  at: string[];
  version: number;
}

/**
 * Records that a review is being hidden. Returns `undefined` when the policy's limit of `hidings` within `minutes` is
 * reached.
 */
export function countHiding(
  { at, version }: Breaker,
  { hidings, minutes }: NonNullable<ReportRules['breaker']>,
  now: string,
): Breaker | undefined {
  const since = Date.parse(now) - minutes * 60_000;
  const recent = at.filter((moment) => Date.parse(moment) > since);
  return recent.length >= hidings ? undefined : { at: [...recent, now], version: version + 1 };
}
