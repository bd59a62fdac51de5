// Plain JavaScript for whatever Node the machine has: it installs the one that runs the tests.
import { runSteps } from './testing/run-steps.mjs';
import { allSteps, chooseSteps } from './testing/steps.mjs';

const help = `npm test [-- STEP ... [ARGUMENT ...]]

Runs every step, or the named ones, and goes on after a failure. What is not the name of a step
goes to vitest: \`npm test -- unit tests/unit/people\`, \`npm test -- local -t faults\`.

${allSteps.map(({ name, does }) => `  ${name.padEnd(13)} ${does}`).join('\n')}

The last line counts the tests and checks. The exit code is 1 when any of them failed.`;

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
