import type { Counters } from '../community-reviews/aggregate.ts';
import type { Audience } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import type { Case } from './case.ts';
import type { LinkedDecision } from './decision.ts';
import type { NameChange } from './name-change.ts';
import type { Strike } from './strike.ts';
import type { Submission } from './submission.ts';

/** A change of one audience's counters on one title, caused by the review at `address`. */
export interface AggregateChange {
  slug: string;
  audience: Audience;
  address: Address;
  change: Counters;
  now: string;
}

/** Everything that a person's decision about a case writes, or taking it back, in one transaction. */
export interface CaseChange {
  nextCase: Case;
  next: Submission;
  /** The versions that this was decided on; the change holds only while they are the same. */
  previous: { case: number; submission: number };
  decision: LinkedDecision;
  aggregates: AggregateChange[];
  /** The strike that it brings, or that an overturned appeal had lifted, while it would still count. */
  strike?: Strike;
  /** The strike that goes: of an overturned decision, or of the one that is taken back. */
  lifts?: { item: string; sequence: number };
  /** What becomes of the name that was decided about. */
  name?: NameChange;
}
