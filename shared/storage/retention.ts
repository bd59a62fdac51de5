import { expiryAttribute } from './table.ts';

/** How many days an item stays after the moment it counts from. What is not listed stays until it is erased or replaced. */
export const retentionDays = {
  report: 180,
} as const;

/** The attribute that lets an item leave the table by itself; `from` is an ISO moment. */
export const expiresAfter = (what: keyof typeof retentionDays, from: string): Record<string, number> => ({
  [expiryAttribute]: Math.ceil(Date.parse(from) / 1000) + retentionDays[what] * 86_400,
});
