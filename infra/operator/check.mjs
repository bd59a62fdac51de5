// Plain JavaScript, because it runs on any installed Node. It installs the Node version that runs the tests.
import { runSteps } from './testing/run-steps.mjs';
import { dailyGroups } from './testing/steps.mjs';

process.exit(await runSteps(dailyGroups));
