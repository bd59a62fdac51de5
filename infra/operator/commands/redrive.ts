import { parseArgs } from 'node:util';
import { openQueues } from '../../../shared/messaging/publisher.ts';
import { redrive } from '../../../shared/messaging/redrive.ts';
import type { Command } from '../command.ts';

const queues = { screening: 'Screening', overdue: 'Overdue' } as const;

const command: Command = {
  summary: 'Sends dead letters to their queue again',
  usage: `npm run operator -- redrive --queue screening|overdue [--most N]

  --most      how many at most; 1000

On a deployed stack set SCREENINGDEADLETTERS_QUEUE_URL and SCREENINGQUEUE_QUEUE_URL (OVERDUE… likewise).`,
  async run(args, target) {
    const { values } = parseArgs({
      args,
      options: { queue: { type: 'string' }, most: { type: 'string', default: '1000' } },
    });
    const prefix = queues[values.queue as keyof typeof queues];
    if (prefix === undefined) throw new Error('say which: --queue screening or --queue overdue');
    const from = target.queueUrl(`${prefix}DeadLetters`);
    const to = target.queueUrl(`${prefix}Queue`);
    if (!from || !to) throw new Error('the addresses of the queues are not known');
    return { ok: true, moved: await redrive(openQueues(), from, to, Number(values.most)) };
  },
};
export default command;
