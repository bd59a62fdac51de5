/** What is known of a reporter when a report is weighed. */
export interface ReporterRecord {
  /** Contributions of theirs that were accepted. */
  published: number;
  /** Earlier reports of theirs that people upheld, and that they declined. */
  upheld: number;
  declined: number;
}

/**
 * What a report counts for, 0 to 3: one for anybody, one more for somebody who takes part, one more for somebody who
 * was right before. Nothing, when at least three reports were wrong and not half as many were right.
 */
export function weightOfReport({ published, upheld, declined }: ReporterRecord): number {
  if (declined >= 3 && upheld * 2 < declined) return 0;
  return 1 + (published > 0 ? 1 : 0) + (upheld > 0 && upheld >= declined ? 1 : 0);
}

/** What is known of one report about a review beside the review; without its text. */
export interface ReportSummary {
  at: string;
  reason: string;
  weight: number;
  /** Whether its reporter had taken part in nothing before. */
  fresh: boolean;
  /** The published revision that it is about. */
  revision?: number;
  /** The reporter at that time: accepted contributions and since when, and what people decided about earlier reports. */
  accepted?: number;
  since?: string;
  upheld?: number;
  declined?: number;
  trusted?: true;
}

const waveMs = 3_600_000;
const waveSize = 5;

/** Whether reports look arranged: five or more within an hour, at least four fifths of them by new accounts. */
export function isCoordinated(summaries: readonly ReportSummary[], now: string): boolean {
  const recent = summaries.filter(({ at }) => Date.parse(now) - Date.parse(at) <= waveMs);
  return recent.length >= waveSize && recent.filter(({ fresh }) => fresh).length * 5 >= recent.length * 4;
}
