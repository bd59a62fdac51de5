import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { recall } from '../../shared/moderation/remembered-requests.ts';
import type { ReportRequest } from '../../shared/moderation/report.ts';
import type { ReportSummary } from '../../shared/moderation/reporter-record.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { type Address, seal } from '../../shared/people/sealing.ts';
import type { StoredReport } from '../../shared/storage/reports.ts';
import { type Accepted, accepted } from './accepted.ts';
import type { Dependencies } from './dependencies.ts';

/** A report that is composed: what its sender says, and what is known of them, as far as it weighs. */
export interface ComposedReport {
  said: ReportRequest;
  reporter: Omit<ReportSummary, 'at' | 'reason'>;
}

/** A report about a review or the name beside it, before it is known where it lies. */
export interface Reporting {
  /** The reporter's tag. */
  reporter: string;
  /** The review that they saw. */
  reviewAt: Address;
  /** Refuses what is too much and weighs the reporter; asked once it is clear that the report is a new one. */
  compose(): Promise<ComposedReport | Refusal<'too-many'>>;
  request: RequestFingerprint;
}

/** What a report is answered with. */
export type Reported =
  | Accepted
  | Refusal<'review-not-found' | 'own-review' | 'name-reset' | 'too-many' | 'idempotency-key-reused'>;

/** The answer to a report that lies at an address. */
export function acceptedReport({ keys }: Dependencies, address: Address): Accepted {
  return accepted(seal(keys, 'receipt', address), 'held');
}

/** The answer to a report whose sender has reported the same before: the receipt of the first. */
export function replayedReport(
  deps: Dependencies,
  earlier: StoredReport,
  request: RequestFingerprint,
): Accepted | Refusal<'idempotency-key-reused'> {
  if (earlier.request && recall({ request: earlier.request }, request) === 'reused')
    return refuse('idempotency-key-reused');
  return acceptedReport(deps, earlier.address);
}
