import { runCommand } from '../../../shared/screening/command/run.ts';
import { byShippedPolicy } from './shipped-policy.ts';

await runCommand(process.argv.slice(2), { name: 'npm run --silent screen --', decide: byShippedPolicy });
