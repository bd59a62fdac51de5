/**
 * Why a review does not count: it waits for a decision by a person (`waiting`), was `refused`, or was taken down
 * (`hidden`).
 */
export const exclusions = ['waiting', 'refused', 'hidden'] as const;
export type Exclusion = (typeof exclusions)[number];

/** Returns the name of the counter for an exclusion: `x1`, `x2` or `x3`. */
export function exclusionCounter(why: Exclusion): string {
  return `x${exclusions.indexOf(why) + 1}`;
}
