// Plain JavaScript for whatever Node the machine has: it installs the one that runs the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './testing/run-step.mjs';
import { chooseSteps, STEPS } from './testing/steps.mjs';

const HELP = `npm test [-- STEP ... [ARGUMENT ...]]

Runs every step, or the named ones, and goes on after a failure. What is not the name of a step
goes to vitest: \`npm test -- unit tests/unit/people\`, \`npm test -- local -t faults\`.

${STEPS.map(({ name, does }) => `  ${name.padEnd(13)} ${does}`).join('\n')}

The last line counts the tests and checks. The exit code is 1 when any of them failed.`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP);
  process.exit(0);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = ensureInstalled(root);
const folder = mkdtempSync(join(tmpdir(), 'nightlight-tests-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TEST_ASSEMBLY: join(folder, 'assembly'),
};
const { steps, rest } = chooseSteps(args);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const counts = await runStep(step, { root, node, folder, environment, rest });
  for (const key of Object.keys(total)) total[key] += counts[key];
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
