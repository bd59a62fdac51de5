import { operatorCommand } from '../../command.ts';

export default operatorCommand<Record<never, never>>({
  name: 'report',
  summary: 'Prints what was decided, in numbers, and how many cases wait',
  description:
    'The published numbers of the last thirty days and the queue as it is now. Needs a token of an admin.',
  examples: [['--json', 'for a script or a dashboard']],
  changes: false,
  flags: {},
  load: () => import('./run.ts'),
});
