import { parseArgs } from 'node:util';
import { openQueues } from '../../../shared/messaging/publisher.ts';
import { countWaiting, redrive } from '../../../shared/messaging/redrive.ts';
import type { Command } from '../command.ts';

const queues = { screening: 'Screening', overdue: 'Overdue' } as const;

const command: Command = {
  summary: 'Sends dead letters to their queue again',
  usage: `npm run operator -- redrive --queue screening|overdue [--most N] [--dry-run]

  --most      how many at most; 1000
  --dry-run   says about how many dead letters there are and moves none

On a deployed stack set SCREENINGDEADLETTERS_QUEUE_URL and SCREENINGQUEUE_QUEUE_URL (OVERDUE… likewise).`,
  async run(args, target) {
    const { values } = parseArgs({
      args,
      options: {
        queue: { type: 'string' },
        most: { type: 'string', default: '1000' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const prefix = queues[values.queue as keyof typeof queues];
    if (prefix === undefined) throw new Error('say which: --queue screening or --queue overdue');
    const from = target.queueUrl(`${prefix}DeadLetters`);
    const to = target.queueUrl(`${prefix}Queue`);
    if (!from || !to) throw new Error('the addresses of the queues are not known');
    const most = Number(values.most);
    if (!Number.isInteger(most) || most < 1) throw new Error('--most takes a whole number from 1');
    if (values['dry-run'])
      return {
        ok: true,
        dryRun: true,
        wouldMove: Math.min(most, await countWaiting(openQueues(), from)),
      };
    return { ok: true, moved: await redrive(openQueues(), from, to, most) };
  },
};
export default command;
