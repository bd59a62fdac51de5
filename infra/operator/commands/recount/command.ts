import { operatorCommand } from '../../command.ts';
import { optionalText } from '../../flags.ts';
import type { RecountFlags } from './run.ts';

export default operatorCommand<RecountFlags>({
  name: 'recount',
  summary: 'Proves that every figure equals a recount of the reviews',
  description: `Counts the reviews of every title (or of one) again and compares with the stored counters: stars, ages, grid votes, and
what is left out. Run it while nothing is written. Ends with 1 when a figure differs.`,
  examples: [
    ['', 'all titles of the newest local stack'],
    ['--title coco --stack Nightlight', 'one title of a deployed installation'],
  ],
  changes: false,
  flags: { title: optionalText('One title, by its slug', 'SLUG') },
  load: () => import('./run.ts'),
});
