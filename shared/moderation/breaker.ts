import type { ReportRules } from './report-rules-schema.ts';

/** The times (ISO) at which reports last hid a review, on the whole site. `version` grows with each. */
export interface Breaker {
  at: string[];
  version: number;
}

/** Adds one hiding to the breaker; returns `undefined` when the policy allows no more within its minutes. */
export function countHiding(
  { at, version }: Breaker,
  { hidings, minutes }: NonNullable<ReportRules['breaker']>,
  now: string,
): Breaker | undefined {
  const since = Date.parse(now) - minutes * 60_000;
  const recent = at.filter((moment) => Date.parse(moment) > since);
  return recent.length >= hidings ? undefined : { at: [...recent, now], version: version + 1 };
}
