import { operatorCommand } from '../../command.ts';
import { optionalText } from '../../flags.ts';
import type { RecountFlags } from './run.ts';

export default operatorCommand<RecountFlags>({
  name: 'recount',
  summary: 'Checks that the stored counters equal a recount of the reviews',
  description: `Counts the reviews of every title (or of one) and compares the result with the stored counters: stars, ages, grid votes
and excluded reviews. Run it while nothing is being written. The exit code is 1 when a counter differs.`,
  examples: [
    ['', 'checks all titles of the newest local stack'],
    ['--title coco --stack Nightlight', 'checks one title of a deployed installation'],
  ],
  changes: false,
  flags: { title: optionalText('One title, by its slug', 'SLUG') },
  load: () => import('./run.ts'),
});
