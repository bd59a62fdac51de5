import { reportFailure } from '../../shared/environment/report-failure.ts';

/**
 * Runs jobs one after another, each whatever became of the others, and answers what each counted.
 * @throws at the end when any failed, so that the invocation counts as failed; each failure is reported with its job
 */
export async function runJobs<Name extends string>(
  jobs: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  const failed: string[] = [];
  for (const [job, run] of Object.entries(jobs) as [Name, () => Promise<number>][]) {
    try {
      counts[job] = await run();
    } catch (cause) {
      reportFailure('job-failed', cause, { job });
      failed.push(job);
    }
  }
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
  return counts as Record<Name, number>;
}
