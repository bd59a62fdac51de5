import { SQSClient } from '@aws-sdk/client-sqs';
import { openQueues } from '../../../../shared/messaging/publisher.ts';
import { countWaiting, redrive } from '../../../../shared/messaging/redrive.ts';
import type { Outcome, SharedFlags, Work } from '../../command.ts';

export interface RedriveFlags {
  readonly queue: 'screening' | 'overdue';
  readonly limit: number;
}

const prefixes = { screening: 'Screening', overdue: 'Overdue' } as const;

/** Moves at most `limit` messages from a dead-letter queue back to its queue. */
export default async function runRedrive(
  { queue, limit, dryRun }: RedriveFlags & SharedFlags,
  { open, progress }: Work,
): Promise<Outcome> {
  const target = await open();
  const from = target.queueUrl(`${prefixes[queue]}DeadLetters`);
  const to = target.queueUrl(`${prefixes[queue]}Queue`);
  const queues = openQueues(new SQSClient(target.aws));
  const waiting = Math.min(limit, await countWaiting(queues, from));
  if (dryRun)
    return {
      result: { ok: true, dryRun: true, wouldMove: waiting },
      lines: [`About ${waiting} dead letters would be moved back to the ${queue} queue.`],
    };
  const moved = await redrive(queues, { from, to, limit, onMoved: progress.begin('dead letters', waiting) });
  return {
    result: { ok: true, moved },
    lines: [`${moved} dead letters were moved back to the ${queue} queue.`],
  };
}
