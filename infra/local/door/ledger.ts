import type { MeteredCall } from '../contracts.ts';

/** What one invocation, or one kind of invocation, costs. Capacity units are AWS's: half units occur. */
export interface Price {
  requests: number;
  readUnits: number;
  writeUnits: number;
  bytesIn: number;
  bytesOut: number;
  /** Time spent waiting for the services. */
  ms: number;
}

export interface PriceTag {
  /** `public-api POST /v1/titles/{slug}/reviews` */
  label: string;
  invocations: number;
  median: Price;
  last: Price;
}

const FREE: Price = { requests: 0, readUnits: 0, writeUnits: 0, bytesIn: 0, bytesOut: 0, ms: 0 };
const OPEN_AT_ONCE = 10_000;

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** Adds up metered calls by invocation, and invocations by label, so that every route has a price tag. */
export class Ledger {
  readonly #open = new Map<string, { label: string | undefined; price: Price }>();
  readonly #byLabel = new Map<string, Price[]>();
  readonly #kept: number;

  /** `kept`: how many invocations of a label the medians are taken over, the newest ones. */
  constructor(kept = 500) {
    this.#kept = kept;
  }

  /** Says what an invocation is; before, during or after its calls. */
  label(invocationId: string, text: string): void {
    this.#invocation(invocationId).label = text;
  }

  record(call: MeteredCall): void {
    if (!call.invocationId) return;
    const invocation = this.#invocation(call.invocationId);
    const { price } = invocation;
    invocation.price = {
      requests: price.requests + 1,
      readUnits: price.readUnits + call.readUnits,
      writeUnits: price.writeUnits + call.writeUnits,
      bytesIn: price.bytesIn + call.bytesIn,
      bytesOut: price.bytesOut + call.bytesOut,
      ms: price.ms + call.ms,
    };
  }

  /** Ends an invocation, files its price under its label and tells it. */
  finish(invocationId: string): Price {
    const { label, price } = this.#invocation(invocationId);
    this.#open.delete(invocationId);
    if (label !== undefined) {
      const prices = this.#byLabel.get(label) ?? [];
      prices.push(price);
      if (prices.length > this.#kept) prices.shift();
      this.#byLabel.set(label, prices);
    }
    return price;
  }

  /** The price tags of everything that has finished, by label. */
  priceTags(): PriceTag[] {
    const fields = Object.keys(FREE) as (keyof Price)[];
    return [...this.#byLabel]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([label, prices]) => ({
        label,
        invocations: prices.length,
        median: Object.fromEntries(
          fields.map((field) => [field, median(prices.map((price) => price[field]))]),
        ) as unknown as Price,
        last: prices.at(-1) ?? FREE,
      }));
  }

  #invocation(id: string): { label: string | undefined; price: Price } {
    let invocation = this.#open.get(id);
    if (!invocation) {
      const [oldest] = this.#open.keys();
      if (oldest !== undefined && this.#open.size >= OPEN_AT_ONCE) this.#open.delete(oldest);
      invocation = { label: undefined, price: FREE };
      this.#open.set(id, invocation);
    }
    return invocation;
  }
}
