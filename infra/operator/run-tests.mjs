// Plain JavaScript, because it runs on any installed Node. It installs the Node version that runs the tests.
import { fileURLToPath } from 'node:url';
import { chooseSteps } from './testing/choose-steps.mjs';
import { runSteps } from './testing/run-steps.mjs';
import { allSteps } from './testing/steps.mjs';

const help = `npm test [-- STEP ... [ARGUMENT ...]]

Runs all steps, or the named ones, and continues after a failure. Other arguments are passed to
vitest: \`npm test -- unit tests/unit/people\`, \`npm test -- local -t faults\`.

${allSteps.map(({ name, does }) => `  ${name.padEnd(13)} ${does}`).join('\n')}

The last line shows the numbers of passed and failed tests and checks. The exit code is 1 after a failure,
and when arguments were given but no test ran; 2 for a word that names no step and no test file.`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
  process.exit(0);
}

const { steps, rest, error } = chooseSteps(fileURLToPath(new URL('../..', import.meta.url)), args);
if (error) {
  console.error(`${error}\nnpm test -- --help lists the steps.`);
  process.exit(2);
}
process.exit(
  await runSteps(
    steps.map((step) => [step]),
    rest,
  ),
);
