import type { Case } from './case.ts';

/** How much waiting makes up for one step of priority. */
const hoursPerStep = 6;
const hourMs = 3_600_000;

/**
 * Where a waiting case stands: what sorts first is looked at first. Priority 9 (child safety, threats, self-harm, what
 * was escalated) comes before everything else, the oldest first; below that every step of priority is worth six hours
 * of waiting, so that nothing waits for ever behind what keeps coming in.
 */
export function placeInQueue({ priority, openedAt }: Pick<Case, 'priority' | 'openedAt'>): string {
  if (priority >= 9) return `0#${openedAt}`;
  const since = Date.parse(openedAt) - priority * hoursPerStep * hourMs;
  return `1#${new Date(since).toISOString()}`;
}
