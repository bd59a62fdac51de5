import { operatorCommand } from '../../command.ts';
import { wholeNumberTo } from '../../flags.ts';
import type { RedriveFlags } from './run.ts';

export default operatorCommand<RedriveFlags>({
  name: 'redrive',
  summary: 'Moves messages from a dead-letter queue back to its queue',
  description: `Each message is sent before it is deleted, so that none is lost. A message may be delivered twice, which is harmless.
With TABLE_NAME and NIGHTLIGHT_URL instead of --stack, set the queue URLs in SCREENINGDEADLETTERS_QUEUE_URL and
SCREENINGQUEUE_QUEUE_URL (or OVERDUEDEADLETTERS_QUEUE_URL and OVERDUEQUEUE_QUEUE_URL).`,
  examples: [
    ['--queue screening --dry-run', 'shows about how many messages would be moved'],
    [
      '--queue overdue --limit 10 --stack Nightlight',
      'moves at most ten messages in a deployed installation',
    ],
  ],
  changes: true,
  flags: {
    queue: {
      kind: 'enum',
      values: ['screening', 'overdue'],
      brief: 'The queue whose dead letters are moved',
    },
    limit: {
      kind: 'parsed',
      parse: wholeNumberTo(1_000_000),
      default: '1000',
      brief: 'The maximum number of messages',
      placeholder: 'N',
    },
  },
  load: () => import('./run.ts'),
});
