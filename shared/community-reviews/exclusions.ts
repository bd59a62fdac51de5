/**
 * Why a review does not count: it waits for a decision by a person (`waiting`), was `refused`, was taken down
 * (`hidden`), or was sent before the premiere of the work. Stored counters depend on the order: append new ones.
 */
export const exclusions = ['waiting', 'refused', 'hidden', 'before-premiere'] as const;
export type Exclusion = (typeof exclusions)[number];

/** Returns the name of the counter for an exclusion: `x1` for the first. */
export function exclusionCounter(why: Exclusion): string {
  return `x${exclusions.indexOf(why) + 1}`;
}
