import { reportFailure } from '../../shared/environment/report-failure.ts';

/**
 * Runs jobs one after another, even when earlier ones fail, and returns the count that each job returned. Each failure
 * is logged with the name of its job.
 * @throws at the end when any job failed, so that the invocation counts as failed
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
