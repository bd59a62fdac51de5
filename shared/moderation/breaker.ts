import type { ReportRules } from './report-rules-schema.ts';

/** The moments (ISO) of the latest hidings by reports on the whole site. Its version grows with every one. */
export interface Breaker {
  at: string[];
  version: number;
}

/** The breaker with one more hiding in it; `undefined` when there were as many as the policy allows within its minutes. */
export function countHiding(
  { at, version }: Breaker,
  { hidings, minutes }: NonNullable<ReportRules['breaker']>,
  now: string,
): Breaker | undefined {
  const since = Date.parse(now) - minutes * 60_000;
  const recent = at.filter((moment) => Date.parse(moment) > since);
  return recent.length >= hidings ? undefined : { at: [...recent, now], version: version + 1 };
}
