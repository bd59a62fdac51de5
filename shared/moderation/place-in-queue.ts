import type { Case } from './case.ts';

/** This many hours of waiting count as much as one step of priority. */
const hoursPerStep = 6;
const hourMs = 3_600_000;

/**
 * Returns the sort key of a waiting case; moderators get the lowest key first. Priority 9 (child safety,
 * threats, self-harm, escalated cases) comes before everything else, oldest first. Below 9, one step of
 * priority is worth six hours of waiting, so that new cases of a higher priority cannot keep an old case
 * waiting forever.
 */
export function placeInQueue({ priority, openedAt }: Pick<Case, 'priority' | 'openedAt'>): string {
  if (priority >= 9) return `0#${openedAt}`;
  const since = Date.parse(openedAt) - priority * hoursPerStep * hourMs;
  return `1#${new Date(since).toISOString()}`;
}
