/** When a schedule runs: at a fixed interval, or by a pattern of the cron library. */
export type Timing = { everyMs: number } | { cron: string };

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Numbers of weekdays: AWS counts from 1 (Sunday), the cron library from 0. Names are the same. */
const dayOfWeek = (field: string): string =>
  field.replace(
    /(^|[,-])([1-7])(?=$|[,#L-])/g,
    (_, before: string, day: string) => `${before}${Number(day) - 1}`,
  );

/**
 * Parses a schedule expression: `rate(5 minutes)`, or `cron(minutes hours day-of-month month day-of-week year)`
 * (EventBridge user guide, 'Setting a schedule pattern').
 * @throws Error for any other expression, including `at(...)`.
 */
export function parseScheduleExpression(expression: string): Timing {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  const unit = units[rate?.[2] ?? ''];
  if (rate && unit) return { everyMs: Number(rate[1]) * unit };
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  const [minutes, hours, days, months, weekdays, years] = fields ?? [];
  if (fields?.length !== 6 || weekdays === undefined)
    throw new Error(`unsupported schedule expression ${expression}`);
  return { cron: ['0', minutes, hours, days, months, dayOfWeek(weekdays), years].join(' ') };
}
