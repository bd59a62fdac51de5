import { reportFailure } from '../../shared/environment/report-failure.ts';

/**
 * Logs the line that triggers the alarm `ReportHidingsStopped`: reports would hide more reviews than the policy
 * allows.
 */
export function reportStoppedHiding(): void {
  reportFailure('report-hidings-stopped', undefined);
}
