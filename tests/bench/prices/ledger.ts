import type { MeteredCall } from '../../../infra/local/contracts.ts';

/** The cost of one invocation. Capacity units can be half units. */
export interface Cost {
  readUnits: number;
  writeUnits: number;
  ms: number;
  calls: readonly MeteredCall[];
}

/** The cost of one kind of invocation: medians over the most recent ones, and the cost of the last one. */
export interface PriceTag {
  /** For example `public-api PUT /v1/submissions/{receipt}`. */
  label: string;
  invocations: number;
  requests: number;
  readUnits: number;
  writeUnits: number;
  ms: number;
  last: Cost;
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** Collects the costs of invocations by label (a route or event). */
export class Ledger {
  readonly #costs = new Map<string, Cost[]>();
  readonly #maxCosts: number;

  /** @param maxCosts the number of most recent invocations per label for the medians */
  constructor(maxCosts = 500) {
    this.#maxCosts = maxCosts;
  }

  add(label: string, cost: Cost): void {
    const costs = this.#costs.get(label) ?? [];
    costs.push(cost);
    if (costs.length > this.#maxCosts) costs.shift();
    this.#costs.set(label, costs);
  }

  /** The price tags of all labels, sorted by label. */
  priceTags(): PriceTag[] {
    return [...this.#costs]
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([label, costs]) => {
        const last = costs.at(-1);
        if (!last) return [];
        const of = (measure: (cost: Cost) => number): number => median(costs.map(measure));
        return {
          label,
          invocations: costs.length,
          requests: of((cost) => cost.calls.length),
          readUnits: of((cost) => cost.readUnits),
          writeUnits: of((cost) => cost.writeUnits),
          ms: of((cost) => cost.ms),
          last,
        };
      });
  }
}
