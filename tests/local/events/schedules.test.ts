import { Cron } from 'croner';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FunctionSchedule } from '../../../infra/local/contracts.ts';
import { parseScheduleExpression } from '../../../infra/local/events/schedule-expression.ts';
import { startSchedules } from '../../../infra/local/events/schedules.ts';

afterEach(() => {
  vi.useRealTimers();
});

const schedule: FunctionSchedule = {
  id: 'Stack/Sweep',
  functionId: 'Stack/Sweeper',
  expression: 'rate(5 minutes)',
  enabled: true,
  service: 'events',
  arn: 'arn:aws:events:us-east-1:000000000000:rule/Sweep',
};

describe('a schedule expression', () => {
  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(2 hours)', 7_200_000],
    ['rate(7 days)', 604_800_000],
  ])('%s is a rate', (expression, everyMs) => {
    expect(parseScheduleExpression(expression)).toEqual({ everyMs });
  });

  it.each([
    ['cron(0 12 * * ? *)', '2026-11-23T12:00:00Z'],
    ['cron(0/15 * * * ? *)', '2026-11-23T10:15:00Z'],
    ['cron(30 8 ? * 2 *)', '2026-11-30T08:30:00Z'],
    ['cron(0 9 ? * MON-FRI *)', '2026-11-24T09:00:00Z'],
    ['cron(0 9 ? * 1 *)', '2026-11-29T09:00:00Z'],
    ['cron(0 0 L * ? *)', '2026-11-30T00:00:00Z'],
    ['cron(0 0 1 1 ? 2028)', '2028-01-01T00:00:00Z'],
    ['cron(0 9 ? * 2#1 *)', '2026-12-07T09:00:00Z'],
  ])('%s runs next at %s', (expression, expected) => {
    const timing = parseScheduleExpression(expression) as { cron: string };
    const next = new Cron(timing.cron, { timezone: 'UTC', sloppyRanges: true }).nextRun(
      new Date('2026-11-23T10:00:00Z'),
    );
    expect(next?.toISOString()).toBe(expected.replace('Z', '.000Z'));
  });

  it.each(['rate(0 fortnights)', 'cron(* * * *)', 'at(2026-11-23T00:00:00)', ''])(
    '%s is refused',
    (expression) => {
      expect(() => parseScheduleExpression(expression)).toThrow('unsupported schedule expression');
    },
  );
});

describe('a schedule', () => {
  const start = (
    more: Partial<FunctionSchedule> = {},
    invoke = vi.fn(async () => ({ ok: true as const, value: 1 })),
  ) => {
    const onEvent = vi.fn();
    const schedules = startSchedules({ schedules: [{ ...schedule, ...more }], invoke, onEvent });
    return { ...schedules, invoke, onEvent };
  };

  it('invokes its function at the scheduled times until it is stopped', async () => {
    vi.useFakeTimers();
    const { invoke, stop } = start();
    await vi.advanceTimersByTimeAsync(299_999);
    expect(invoke).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300_001);
    expect(invoke).toHaveBeenCalledTimes(2);
    stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(invoke).toHaveBeenCalledTimes(2);
  });

  it('skips a run while the previous one is in progress', async () => {
    vi.useFakeTimers();
    const { invoke, stop } = start(
      {},
      vi.fn(() => new Promise<never>(() => undefined)),
    );
    await vi.advanceTimersByTimeAsync(900_000);
    expect(invoke).toHaveBeenCalledTimes(1);
    stop();
  });

  it('runs only by runNow while it is disabled', async () => {
    vi.useFakeTimers();
    const { invoke, runNow, onEvent } = start({ enabled: false });
    await vi.advanceTimersByTimeAsync(900_000);
    expect(invoke).not.toHaveBeenCalled();
    expect(await runNow('Stack/Sweep')).toEqual({ ok: true, value: 1 });
    expect(invoke).toHaveBeenCalledWith('Stack/Sweeper', {
      version: '0',
      id: expect.any(String),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: '000000000000',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      region: 'us-east-1',
      resources: ['arn:aws:events:us-east-1:000000000000:rule/Sweep'],
      detail: {},
    });
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ source: 'Stack/Sweep', ok: true }));
    await expect(runNow('Stack/Other')).rejects.toThrow('there is no schedule Stack/Other');
  });

  it('passes its configured input to the function', async () => {
    const { invoke, runNow, stop } = start({ input: { job: 'sweep' } });
    await runNow('Stack/Sweep');
    expect(invoke).toHaveBeenCalledWith('Stack/Sweeper', { job: 'sweep' });
    stop();
  });
});
