/** A reporter's record, from which the weight of a report is computed. */
export interface ReporterRecord {
  /** How many of their contributions were accepted. */
  published: number;
  /** How many of their earlier reports moderators upheld, and how many they declined. */
  upheld: number;
  declined: number;
}

/**
 * Returns the weight of a report, 0 to 3. Every report has 1. An accepted contribution adds 1. Upheld reports add 1 if
 * there are at least as many as declined ones. The weight is 0 when at least three reports were declined and fewer than
 * half as many were upheld.
 */
export function weightOfReport({ published, upheld, declined }: ReporterRecord): number {
  if (declined >= 3 && upheld * 2 < declined) return 0;
  return 1 + (published > 0 ? 1 : 0) + (upheld > 0 && upheld >= declined ? 1 : 0);
}

/** A summary of a report, stored with the case about the review. It does not have the text of the report. */
export interface ReportSummary {
  at: string;
  reason: string;
  weight: number;
  /** Whether the reporter's account was new: it had no accepted contribution before. */
  fresh: boolean;
  /** The published revision that the report is about. */
  revision?: number;
  /**
   * The reporter's record when they reported: accepted contributions, when the first one was accepted, upheld and declined
   * reports.
   */
  accepted?: number;
  since?: string;
  upheld?: number;
  declined?: number;
  trusted?: true;
}

const waveMs = 3_600_000;
const waveSize = 5;

/**
 * Returns whether reports look coordinated: five or more within an hour, at least four fifths of them by new accounts.
 */
export function isCoordinated(summaries: readonly ReportSummary[], now: string): boolean {
  const recent = summaries.filter(({ at }) => Date.parse(now) - Date.parse(at) <= waveMs);
  return recent.length >= waveSize && recent.filter(({ fresh }) => fresh).length * 5 >= recent.length * 4;
}
