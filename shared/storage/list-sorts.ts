/** Builds the index sort keys that consist of more than a timestamp. */
export const listSorts = {
  /** `decidedAt` (ISO) and the item tag of what was decided about. */
  decision: (decidedAt: string, item: string) => `${decidedAt}#${item}`,
  /** Sorts by the number of votes; among equal numbers, by the time of publication. */
  helpful: (votes: number, publishedAt: string) => `${String(votes).padStart(8, '0')}#${publishedAt}`,
} as const;
