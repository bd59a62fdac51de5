import { reportFailure } from '../../shared/environment/report-failure.ts';

/** Writes the line that makes the alarm `ReportHidingsStopped` ring: reports would hide more than the policy allows. */
export function reportStoppedHiding(): void {
  reportFailure('report-hidings-stopped', undefined);
}
