import { expiryAttribute } from './table.ts';

/**
 * How many days an item stays after the moment it counts from; DynamoDB deletes it within two days after that. What is
 * not listed stays until its author takes it back or is erased. `docs/operations.md` has the same table.
 */
export const retentionDays = {
  /** From when it was made. */
  report: 180,
  /** From when it was closed: as long as a decision can be appealed. */
  'closed case': 183,
  /** From when the latest of them was decided. */
  'packed signatures': 7,
  /** From the hour that it counts. */
  pace: 1,
  /** From the minute that it counts. */
  'title rate': 1,
} as const;

/** The attribute that lets an item leave the table by itself; `from` is an ISO moment. */
export const expiresAfter = (what: keyof typeof retentionDays, from: string): Record<string, number> => ({
  [expiryAttribute]: Math.ceil(Date.parse(from) / 1000) + retentionDays[what] * 86_400,
});
