import type { ScenarioResult } from '../people/run-scenario.ts';
import type { QueueSizes } from '../stack/queues.ts';

/** The attributes of a stored submission that the checks use. */
export interface StoredSubmission {
  person: string;
  item: string;
  kind: string;
  state: string;
  version: number;
  revision: number;
  slug: string;
  audience: string;
  handle: string;
  /** Stored as JSON text, like `published`. */
  reasons?: string;
  published?: string;
  publishedAt?: string;
  listed: boolean;
}

export interface StoredDecision {
  person: string;
  item: string;
  revision: number;
  outcome: string;
}

/** One shard of an audience's counters. */
export interface StoredAggregate {
  slug: string;
  audience: string;
  counters: Record<string, number>;
}

/** One audience on the page that readers get. */
export interface PageAudience {
  count: number;
  averageStars: number | null;
  averageAge: number | null;
  histogram: number[];
  latest: { handle: string; stars: number; publishedAt: string }[];
}

/** The result of a run, for the checks. */
export interface Outcome {
  results: ScenarioResult[];
  /** Address (`person/item`) of each acknowledged receipt. */
  addresses: Record<string, string>;
  /** The state that the API returns for each receipt. Undefined when it is not found. */
  receiptStates: Record<string, string | undefined>;
  submissions: StoredSubmission[];
  decisions: StoredDecision[];
  /** Addresses with an open case. */
  cases: string[];
  aggregates: StoredAggregate[];
  pages: Record<string, Record<'adults' | 'teens' | 'educators', PageAudience>>;
  queues: QueueSizes;
  denied: number;
}

/** A failed check. `about` is a receipt, an address or a title. */
export interface Violation {
  check: string;
  about: string;
  message: string;
}
