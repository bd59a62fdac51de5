import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { FunctionSchedule, InvokeResult, Schedules, SchedulesOptions } from '../contracts.ts';
import { parseScheduleExpression } from './schedule-expression.ts';

/** The longest delay a Node.js timer accepts, about 24.8 days. Schedules with a longer interval run at this interval here. */
const maxTimerMs = 2_147_483_647;

/** The event that the target receives when the schedule has no `input`. */
function scheduledEvent({ arn, service }: FunctionSchedule): Record<string, unknown> {
  const [, , , region, account] = arn.split(':');
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: `aws.${service}`,
    account,
    time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [arn],
    detail: service === 'events' ? {} : '{}',
  };
}

/**
 * Invokes functions by their schedules. A run is skipped while the previous one is still in progress.
 * @throws for an expression that is neither rate(...) nor cron(...).
 */
export function startSchedules({
  schedules,
  invoke,
  onEvent,
  log = () => undefined,
}: SchedulesOptions): Schedules {
  async function run(schedule: FunctionSchedule): Promise<InvokeResult> {
    const { id: source, functionId, input } = schedule;
    const startedAt = performance.now();
    const result = await invoke(functionId, input ?? scheduledEvent(schedule));
    const { ok } = result;
    onEvent?.({ source, functionId, records: 1, failed: ok ? 0 : 1, ms: performance.now() - startedAt, ok });
    return result;
  }

  function begin(schedule: FunctionSchedule): () => void {
    const timing = parseScheduleExpression(schedule.expression);
    if (!schedule.enabled) return () => undefined;
    let busy = false;
    const due = (): void => {
      if (busy) return;
      busy = true;
      run(schedule)
        .catch((error: unknown) =>
          log(`${schedule.id}: ${error instanceof Error ? error.message : String(error)}`),
        )
        .finally(() => {
          busy = false;
        });
    };
    if ('everyMs' in timing) {
      const timer = setInterval(due, Math.min(timing.everyMs, maxTimerMs));
      return () => clearInterval(timer);
    }
    // `sloppyRanges` accepts AWS's `0/15`, for which the library expects `*/15`.
    const job = new Cron(timing.cron, { timezone: schedule.timezone ?? 'UTC', sloppyRanges: true }, due);
    return () => job.stop();
  }

  const stops = schedules.map(begin);
  return {
    async runNow(id) {
      const schedule = schedules.find((one) => one.id === id);
      if (!schedule) throw new Error(`there is no schedule ${id}`);
      return run(schedule);
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
