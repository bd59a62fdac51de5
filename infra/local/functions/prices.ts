import type { MeteredCall } from '../contracts.ts';

/** The cost of one invocation's SDK calls. */
export interface Price {
  readUnits: number;
  writeUnits: number;
  calls: MeteredCall[];
}

/** Sums the cost of SDK calls by invocation. */
export function createPrices() {
  const open = new Map<string, Price>();
  return {
    /** Must be called for every SDK call. */
    add(call: MeteredCall): void {
      if (call.invocationId === undefined) return;
      const price = open.get(call.invocationId) ?? { readUnits: 0, writeUnits: 0, calls: [] };
      price.readUnits += call.readUnits;
      price.writeUnits += call.writeUnits;
      price.calls.push(call);
      open.set(call.invocationId, price);
    },
    /** Returns the cost of a finished invocation and forgets it. */
    take(invocationId: string): Price {
      const price = open.get(invocationId) ?? { readUnits: 0, writeUnits: 0, calls: [] };
      open.delete(invocationId);
      return price;
    },
  };
}
