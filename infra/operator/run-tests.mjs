// Plain JavaScript, because it runs on any installed Node. It installs the Node version that runs the tests.
import { runSteps } from './testing/run-steps.mjs';
import { allSteps, chooseSteps } from './testing/steps.mjs';

const help = `npm test [-- STEP ... [ARGUMENT ...]]

Runs all steps, or the named ones, and continues after a failure. Other arguments are passed to
vitest: \`npm test -- unit tests/unit/people\`, \`npm test -- local -t faults\`.

${allSteps.map(({ name, does }) => `  ${name.padEnd(13)} ${does}`).join('\n')}

The last line shows the numbers of passed and failed tests and checks. The exit code is 1 after a failure.`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
  process.exit(0);
}

const { steps, rest } = chooseSteps(args);
process.exit(
  await runSteps(
    steps.map((step) => [step]),
    rest,
  ),
);
