import { operatorCommand } from '../../command.ts';

export default operatorCommand<Record<never, never>>({
  name: 'verify',
  summary: 'Checks that no decision was changed or removed',
  description: `Verifies the hash chain of every submission's decisions, and compares its last hash with the submission. The exit code is
1 when a chain is broken. With the secrets in the environment it also checks that they are the ones with which the table
was written.`,
  examples: [
    ['', 'checks all decisions of the newest local stack'],
    ['--stack Nightlight --json', 'checks a deployed installation, for a scheduled job'],
  ],
  changes: false,
  flags: {},
  load: () => import('./run.ts'),
});
