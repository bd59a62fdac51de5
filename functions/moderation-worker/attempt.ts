import { reportFailure } from '../../shared/environment/report-failure.ts';
import { isOverLimit, timeLimit } from '../../shared/environment/time-limit.ts';
import type { Watch } from '../../shared/screening/screen.ts';

/** One try at the texts of a message: what they may take of the processor's time, and whether it is the last. */
export interface Attempt {
  readonly milliseconds: number;
  readonly last: boolean;
}

/** Watches the screening of one attempt and reports the analyzers that fail; time that is over only at the last one. */
export function watchOf({ milliseconds, last }: Attempt): { watch: Watch; isOverTime: () => boolean } {
  let overTime = false;
  const report = (analyzer: string, cause: unknown) => {
    const over = isOverLimit(cause);
    overTime ||= over;
    if (last || !over) reportFailure('analyzer-failed', cause, { analyzer });
  };
  return { watch: { limited: timeLimit(milliseconds), report }, isOverTime: () => overTime };
}
