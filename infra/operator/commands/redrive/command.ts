import { operatorCommand } from '../../command.ts';
import { wholeNumberTo } from '../../flags.ts';
import type { RedriveFlags } from './run.ts';

export default operatorCommand<RedriveFlags>({
  name: 'redrive',
  summary: 'Sends dead letters to their queue again',
  description: `Each is sent before it is deleted, so that none is lost; one may be delivered twice, which changes nothing. Where
no stack is named, SCREENINGDEADLETTERS_QUEUE_URL and SCREENINGQUEUE_QUEUE_URL (OVERDUE… likewise) are the addresses.`,
  examples: [
    ['--queue screening --dry-run', 'says about how many dead letters wait'],
    ['--queue overdue --limit 10 --stack Nightlight', 'sends ten of a deployed installation'],
  ],
  changes: true,
  flags: {
    queue: { kind: 'enum', values: ['screening', 'overdue'], brief: 'Whose dead letters' },
    limit: {
      kind: 'parsed',
      parse: wholeNumberTo(1_000_000),
      default: '1000',
      brief: 'How many at most',
      placeholder: 'N',
    },
  },
  load: () => import('./run.ts'),
});
