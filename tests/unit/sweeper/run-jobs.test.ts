import { afterEach, describe, expect, it, vi } from 'vitest';
import { runJobs } from '../../../functions/sweeper/run-jobs.ts';

afterEach(() => vi.restoreAllMocks());

describe('the jobs of the sweeper', () => {
  it('return the count from each job', async () => {
    expect(await runJobs({ held: async () => 2, released: async () => 0 })).toEqual({ held: 2, released: 0 });
  });

  it('run even if another job fails; the invocation then fails and the log names the failed job', async () => {
    const lines = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const ran: string[] = [];
    const jobs = {
      requeued: async () => {
        throw new TypeError('canary7731');
      },
      held: async () => ran.push('held'),
      counted: async () => ran.push('counted'),
    };
    await expect(runJobs(jobs)).rejects.toThrow('requeued');
    expect(ran).toEqual(['held', 'counted']);
    expect(lines).toHaveBeenCalledOnce();
    const line = String(lines.mock.calls[0]?.[0]);
    expect(JSON.parse(line)).toMatchObject({
      message: 'job-failed',
      job: 'requeued',
      error: { name: 'TypeError' },
    });
    expect(line).not.toContain('canary7731');
  });
});
