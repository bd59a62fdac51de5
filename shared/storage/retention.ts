import { expiryAttribute } from './table.ts';

/**
 * How many days an item is kept, counted from the moment named at each entry. DynamoDB deletes it within two days after
 * that. Items that are not listed are kept until their author withdraws them or is erased. `docs/operations.md` has the
 * same table.
 */
export const retentionDays = {
  /** Counted from when it was made. */
  report: 180,
  /** Counted from when it was closed; as long as a decision can be appealed. */
  'closed case': 183,
  /** Counted from when the latest of them was decided. */
  'packed signatures': 7,
  /** Counted from the start of its clock hour. This and the next six are kept after an erasure, to protect others. */
  'rate limit': 1,
  /** Counted from when it was stated. */
  'refused birth year': 30,
  /** Counted from when its owner was erased. */
  'stated birth year': 365,
  /** Counted from the clock hour in which the erased item was sent. */
  'erased acts': 1,
  /** Counted from the day of the erasure; as long as a report itself. */
  'erased reports': 180,
  /** Counted from the reset; longer than a reset can be appealed. */
  'refused name': 365,
  /** Counted from when its reporter was erased; as long as a decision about the case can be appealed. */
  'erased stake': 183,
  /** Counted from its minute. */
  'title rate': 1,
  /** Counted from the latest time that a report hid a review. */
  breaker: 1,
} as const;

/** Returns whether an item has expired. DynamoDB deletes it up to two days later; until then it must not be used. */
export function isExpired(item: Record<string, unknown>, now: Date): boolean {
  return typeof item[expiryAttribute] === 'number' && item[expiryAttribute] * 1000 <= now.getTime();
}

/** Builds the attribute that makes DynamoDB delete an item. `from` is an ISO timestamp. */
export function expiresAfter(what: keyof typeof retentionDays, from: string): Record<string, number> {
  return {
    [expiryAttribute]: Math.ceil(Date.parse(from) / 1000) + retentionDays[what] * 86_400,
  };
}
