import { operatorCommand } from '../../command.ts';
import { requiredText } from '../../flags.ts';
import type { ReplayFlags } from './run.ts';

export default operatorCommand<ReplayFlags>({
  name: 'replay',
  summary: 'Shows what another policy would have decided',
  description:
    "Applies the policy to the screenings of the last 90 days and compares the decisions. Needs an admin's token.",
  examples: [
    ['--policy policy.json', 'lists the decisions that would have been different'],
    ['--policy policy.json --json', 'prints the same as JSON, for a script'],
  ],
  changes: false,
  flags: { policy: requiredText('A policy as JSON, like shared/moderation/policy-v1.json', 'FILE') },
  load: () => import('./run.ts'),
});
