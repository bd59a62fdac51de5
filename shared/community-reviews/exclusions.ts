/** Why a review that was sent does not count: a person has yet to decide, it was refused, or it was taken down. */
export const exclusions = ['waiting', 'refused', 'hidden'] as const;
export type Exclusion = (typeof exclusions)[number];

/** The counter of an exclusion: `x1`, `x2` or `x3`. */
export function exclusionCounter(why: Exclusion): string {
  return `x${exclusions.indexOf(why) + 1}`;
}
