import { expiryAttribute } from './table.ts';

/**
 * How many days each kind of item is kept, counted from the moment named in its comment. DynamoDB deletes an expired
 * item within two days. Items that are not listed here are kept until their author withdraws them or is erased.
 * `docs/operations.md` has the same table.
 */
export const retentionDays = {
  /** Counted from when the report was made. */
  report: 180,
  /** Counted from when the case was closed. A decision can be appealed for as long. */
  'closed case': 183,
  /** Counted from when the latest of their texts was decided. */
  'packed signatures': 7,
  /**
   * Counted from the start of its clock hour. This item and the next six are kept after an erasure, to protect other
   * people.
   */
  'rate limit': 1,
  /** Counted from when the birth year was given. */
  'refused birth year': 30,
  /** Counted from when the person was erased. */
  'stated birth year': 365,
  /** Counted from the start of the clock hour in which the erased items were sent. */
  'erased acts': 1,
  /** Counted from the erasure, and kept as long as a report itself. */
  'erased reports': 180,
  /** Counted from when the name was reset. The reset can be appealed for a shorter time. */
  'refused name': 365,
  /** Counted from when the reporter was erased. A decision about the case can be appealed for as long. */
  'erased stake': 183,
  /** Counted from the minute whose submissions the item counts. */
  'title rate': 1,
  /** Counted from when its editor last changed it. */
  'working copy': 180,
  /** Counted from when a report last hid a review. */
  breaker: 1,
} as const;

/** Returns whether an item has expired. DynamoDB deletes it up to two days later; until then it must not be used. */
export function isExpired(item: Record<string, unknown>, now: Date): boolean {
  return typeof item[expiryAttribute] === 'number' && item[expiryAttribute] * 1000 <= now.getTime();
}

/**
 * Builds the attribute that makes DynamoDB delete an item. `from` is the ISO timestamp at which its retention starts.
 */
export function expiresAfter(what: keyof typeof retentionDays, from: string): Record<string, number> {
  return {
    [expiryAttribute]: Math.ceil(Date.parse(from) / 1000) + retentionDays[what] * 86_400,
  };
}
