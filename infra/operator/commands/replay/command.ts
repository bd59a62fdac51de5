import { operatorCommand } from '../../command.ts';
import { requiredText } from '../../flags.ts';
import type { ReplayFlags } from './run.ts';

export default operatorCommand<ReplayFlags>({
  name: 'replay',
  summary: 'Says what another policy would have decided',
  description:
    'Asks the API to decide the screenings of the last ninety days again, and compares. Needs a token of an admin.',
  examples: [
    ['--policy policy.json', 'lists the decisions that would have been others'],
    ['--policy policy.json --json', 'the same for a script'],
  ],
  changes: false,
  flags: { policy: requiredText('A policy as JSON, like shared/moderation/policy-v1.json', 'FILE') },
  load: () => import('./run.ts'),
});
