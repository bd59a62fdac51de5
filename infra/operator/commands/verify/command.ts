import { operatorCommand } from '../../command.ts';

export default operatorCommand<Record<never, never>>({
  name: 'verify',
  summary: 'Proves that no decision was changed or taken out',
  description: `Follows the chain of hashes of every submission's decisions, and compares its end with the submission. Ends with 1
when a chain does not hold. With the secrets in the environment it also names the keys that are not those which the
table was written with.`,
  examples: [
    ['', 'all decisions of the newest local stack'],
    ['--stack Nightlight --json', 'those of a deployed installation, for a scheduled job'],
  ],
  changes: false,
  flags: {},
  load: () => import('./run.ts'),
});
