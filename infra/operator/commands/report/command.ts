import { operatorCommand } from '../../command.ts';

export default operatorCommand<Record<never, never>>({
  name: 'report',
  summary: 'Prints the numbers of decisions and of waiting cases',
  description:
    "Prints the transparency numbers of the last 30 days and the current state of the queue. Needs an admin's token.",
  examples: [['--json', 'prints JSON, for a script or a dashboard']],
  changes: false,
  flags: {},
  load: () => import('./run.ts'),
});
