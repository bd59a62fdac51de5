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

/** Everything that one transaction writes when a moderator decides a case or undoes a decision. */
export interface CaseChange {
  nextCase: Case;
  next: Submission;
  /** The versions that the decision was based on; the write fails when either has changed. */
  previous: { case: number; submission: number };
  decision: LinkedDecision;
  aggregates: AggregateChange[];
  /** The strike to add: the one that the decision brings, or the one that an undone decision had deleted. */
  strike?: Strike;
  /** The strike to delete: the one of an overturned decision, or of an undone decision. */
  lifts?: { item: string; sequence: number };
  /** How the decision changes a public name, when the case is about one. */
  name?: NameChange;
}
