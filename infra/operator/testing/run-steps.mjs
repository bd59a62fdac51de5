import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../ensure-installed.mjs';
import { runStep } from './run-step.mjs';

/**
 * Runs groups of steps one after another, and the steps of a group in parallel. It continues after a failure. The last
 * line shows the numbers of passed and failed tests and checks.
 * @param {object[][]} groups groups of steps from `steps.mjs`
 * @param {string[]} rest arguments for vitest
 * @returns {Promise<number>} the exit code: 1 when a test or a check failed, or `rest` left no test to run
 */
export async function runSteps(groups, rest = []) {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const node = ensureInstalled(root);
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-tests-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

  const environment = {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    TEST_ASSEMBLY: join(folder, 'assembly'),
    // Reuses compiled code, including that of earlier runs.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  };
  const total = { passed: 0, failed: 0, skipped: 0 };
  let testsRun = 0;
  for (const group of groups) {
    const context = { root, node, folder, environment, rest };
    const counted = await Promise.all(group.map((step) => runStep(step, context)));
    for (const counts of counted) for (const key of Object.keys(total)) total[key] += counts[key];
    for (const [index, { passed, failed }] of counted.entries())
      if (group[index].project) testsRun += passed + failed;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  const noTest = rest.length > 0 && testsRun === 0;
  if (noTest) console.error(`No test ran. Nothing matches: ${rest.join(' ')}`);
  return total.failed > 0 || noTest ? 1 : 0;
}
