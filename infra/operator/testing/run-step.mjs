import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step that runs longer is stopped, so that the others can run. */
const limitMs = 15 * 60_000;

/**
 * Runs one step and prints one line about it. When it failed, prints its output first.
 * @returns {Promise<{passed: number, failed: number, skipped: number}>} numbers of tests; a command counts as one
 */
export async function runStep(step, { root, folder, environment, rest }) {
  const report = join(folder, `${step.name}.json`);
  const command = step.project ? vitestCommand(step.project, report, rest) : step.command;
  if (process.stdout.isTTY) process.stdout.write(`  ${step.name} ...`);
  const startedAt = performance.now();
  const { code, output } = await run(command, { cwd: root, env: environment });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const counts = step.project
    ? readCounts(report, code)
    : { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (counts.failed > 0) console.log(output.trimEnd());
  console.log(
    `${counts.failed > 0 ? 'FAILED' : 'ok    '} ${step.name.padEnd(13)}${seconds.padStart(6)} s${countsText(step, counts)}`,
  );
  return counts;
}

const vitestCommand = (project, report, rest) => [
  'vitest',
  'run',
  '--config=tests/vitest.config.ts',
  `--project=${project}`,
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
  // A filter for one project matches no tests in the others.
  ...(rest.length > 0 ? ['--passWithNoTests'] : []),
  ...rest,
];

function run([command, ...args], options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    const end = () => child.kill();
    const timer = setTimeout(() => {
      chunks.push(`\n${command} was stopped after ${limitMs / 60_000} minutes\n`);
      end();
    }, limitMs);
    process.on('exit', end);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve({ code: code ?? 1, output: chunks.join('') });
    });
  });
}

/** When the run failed without a failed test (a file that does not load, an unhandled error), one failure is counted. */
function readCounts(report, code) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return {
    passed: numPassedTests,
    failed: numFailedTests > 0 || code === 0 ? numFailedTests : 1,
    skipped: numPendingTests + numTodoTests,
  };
}

function countsText({ project }, { passed, failed, skipped }) {
  if (!project) return '';
  const parts = [`${passed} tests`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return `  ${parts.join(', ')}`;
}
