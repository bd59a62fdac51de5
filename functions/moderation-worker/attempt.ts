import { reportFailure } from '../../shared/environment/report-failure.ts';
import { isOverLimit, timeLimit } from '../../shared/environment/time-limit.ts';
import type { Watch } from '../../shared/screening/screen.ts';

/** One attempt to screen a message: its limit of processor time, and whether it is the last attempt. */
export interface Attempt {
  readonly milliseconds: number;
  readonly last: boolean;
}

/**
 * Creates the watch for an attempt, which limits the time and logs analyzers that fail. An exceeded time limit is logged
 * only at the last attempt. `isOverTime` returns whether an analyzer exceeded it.
 */
export function createWatch({ milliseconds, last }: Attempt): { watch: Watch; isOverTime: () => boolean } {
  let overTime = false;
  const report = (analyzer: string, cause: unknown) => {
    const over = isOverLimit(cause);
    overTime ||= over;
    if (last || !over) reportFailure('analyzer-failed', cause, { analyzer });
  };
  return { watch: { limited: timeLimit(milliseconds), report }, isOverTime: () => overTime };
}
