// Plain JavaScript for whatever Node the machine has: it installs the one that runs the tests.
import { runSteps } from './testing/run-steps.mjs';
import { dailyGroups } from './testing/steps.mjs';

process.exit(await runSteps(dailyGroups));
