import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { recall } from '../../shared/moderation/remembered-requests.ts';
import type { ReportRequest } from '../../shared/moderation/report.ts';
import type { ReportSummary } from '../../shared/moderation/reporter-record.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { type Address, seal } from '../../shared/people/sealing.ts';
import type { StoredReport } from '../../shared/storage/reports.ts';
import { type Accepted, accepted } from './accepted.ts';
import type { Dependencies } from './dependencies.ts';

/** A complete report: its content, and what determines its weight about the reporter. */
export interface ComposedReport {
  said: ReportRequest;
  reporter: Omit<ReportSummary, 'at' | 'reason'>;
}

/** A report about a review or about the public name on it, before the address of the report is known. */
export interface Reporting {
  /** The reporter's tag. */
  reporter: string;
  /** The review that the reporter saw. */
  reviewAt: Address;
  /** Checks the rate limit and reads the reporter's record. Called only for a new report. */
  compose(): Promise<ComposedReport | Refusal<'too-many'>>;
  request: RequestFingerprint;
}

/** The response to a report. */
export type Reported =
  | Accepted
  | Refusal<'review-not-found' | 'own-review' | 'name-reset' | 'too-many' | 'idempotency-key-reused'>;

/** Builds the response to an accepted report that is stored under `address`. */
export function acceptedReport({ keys }: Dependencies, address: Address): Accepted {
  return accepted(seal(keys, 'receipt', address), 'held');
}

/** Builds the response to a repeated report: the receipt of the first one. */
export function replayedReport(
  deps: Dependencies,
  earlier: StoredReport,
  request: RequestFingerprint,
): Accepted | Refusal<'idempotency-key-reused'> {
  if (earlier.request && recall({ request: earlier.request }, request) === 'reused')
    return refuse('idempotency-key-reused');
  return acceptedReport(deps, earlier.address);
}
