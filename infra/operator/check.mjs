// Plain JavaScript, because it runs on any installed Node. It installs the Node version that runs the tests.
import { runSteps } from './testing/run-steps.mjs';
import { dailyGroups } from './testing/steps.mjs';

if (process.argv.length > 2) {
  console.error(
    'npm run check takes no arguments. npm test -- --help shows how to run one step or one test.',
  );
  process.exit(2);
}
process.exit(await runSteps(dailyGroups));
