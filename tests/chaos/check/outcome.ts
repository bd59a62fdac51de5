import type { Played } from '../people/play.ts';
import type { QueueSizes } from '../world/queues.ts';

/** A submission as it lies in the table, as far as the checks look at it. */
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
  /** JSON texts, as stored. */
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

/** One audience on the page as readers get it. */
export interface PageAudience {
  count: number;
  averageStars: number | null;
  averageAge: number | null;
  histogram: number[];
  latest: { handle: string; stars: number; publishedAt: string }[];
}

/** Everything that a run left behind, for the checks to examine. */
export interface Outcome {
  played: Played[];
  /** Address (`person/item`) of each acknowledged receipt. */
  addresses: Record<string, string>;
  /** The state that each receipt's own route tells; absent when it is not found. */
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

/** Something that must not be. `about` is a receipt, an address or a title. */
export interface Violation {
  check: string;
  about: string;
  message: string;
}
