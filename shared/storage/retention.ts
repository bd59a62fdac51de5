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
  /** From the hour that it counts. This and the next six outlive an erasure, to protect others. */
  'rate limit': 1,
  /** From when it was said. */
  'refused birth year': 30,
  /** From when its owner was erased. */
  'stated birth year': 365,
  /** From the hour in which something was sent or reported that is erased by now. */
  'erased acts': 1,
  /** From the day of the erasure: as long as a report itself. */
  'erased reports': 180,
  /** From when it was reset; longer than a reset can be appealed. */
  'refused name': 365,
  /** From when its reporter was erased: as long as a decision about the case can be appealed. */
  'erased stake': 183,
  /** From the minute that it counts. */
  'title rate': 1,
  /** From the latest hiding by a report. */
  breaker: 1,
} as const;

/** Whether an item's time is over: DynamoDB deletes it up to two days later, and until then nobody may read it. */
export function isExpired(item: Record<string, unknown>, now: Date): boolean {
  return typeof item[expiryAttribute] === 'number' && item[expiryAttribute] * 1000 <= now.getTime();
}

/** The attribute that lets an item leave the table by itself; `from` is an ISO moment. */
export function expiresAfter(what: keyof typeof retentionDays, from: string): Record<string, number> {
  return {
    [expiryAttribute]: Math.ceil(Date.parse(from) / 1000) + retentionDays[what] * 86_400,
  };
}
