import type { MeteredCall } from '../../../infra/local/contracts.ts';

/** What one invocation cost. Capacity units are AWS's: half units occur. */
export interface Cost {
  readUnits: number;
  writeUnits: number;
  ms: number;
  calls: readonly MeteredCall[];
}

/** What one kind of invocation costs: the median over the newest ones, and the last one's calls in order. */
export interface PriceTag {
  /** `notes PUT /notes/{id}` */
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

/** Files the cost of invocations under a label, so that every route and event has a price tag. */
export class Ledger {
  readonly #costs = new Map<string, Cost[]>();
  readonly #maxCosts: number;

  /** `maxCosts`: how many invocations of a label the medians are taken over, the newest ones. */
  constructor(maxCosts = 500) {
    this.#maxCosts = maxCosts;
  }

  file(label: string, cost: Cost): void {
    const costs = this.#costs.get(label) ?? [];
    costs.push(cost);
    if (costs.length > this.#maxCosts) costs.shift();
    this.#costs.set(label, costs);
  }

  /** The price tags of all labels, in their order. */
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
