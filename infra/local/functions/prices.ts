import type { MeteredCall } from '../contracts.ts';

/** What one invocation's calls through the door cost. */
export interface Price {
  readUnits: number;
  writeUnits: number;
  calls: MeteredCall[];
}

/** Sums up the door's calls by invocation. */
export function createPrices() {
  const open = new Map<string, Price>();
  return {
    /** To be fed with every call of the door. */
    add(call: MeteredCall): void {
      if (call.invocationId === undefined) return;
      const price = open.get(call.invocationId) ?? { readUnits: 0, writeUnits: 0, calls: [] };
      price.readUnits += call.readUnits;
      price.writeUnits += call.writeUnits;
      price.calls.push(call);
      open.set(call.invocationId, price);
    },
    /** The price of a finished invocation, once. */
    take(invocationId: string): Price {
      const price = open.get(invocationId) ?? { readUnits: 0, writeUnits: 0, calls: [] };
      open.delete(invocationId);
      return price;
    },
  };
}
