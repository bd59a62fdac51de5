import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;

interface Chosen {
  steps: { name: string }[];
  rest: string[];
  error?: string;
}
// Plain JavaScript without types, because it runs before anything is installed.
const { chooseSteps } = (await import(`${root}infra/operator/testing/choose-steps.mjs`)) as {
  chooseSteps(root: string, args: string[]): Chosen;
};
const choose = (...args: string[]) => {
  const { steps, rest, error } = chooseSteps(root, args);
  return { steps: steps.map(({ name }) => name), rest, error };
};

const run = (file: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) =>
    execFile(process.execPath, [`${root}infra/operator/${file}`, ...args], (failure, out, error) =>
      resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    ),
  );

describe('the arguments of npm test', () => {
  it.each([
    [['unit', 'lint'], ['lint', 'unit'], []],
    [['unit', 'tests/unit/people'], ['unit'], ['tests/unit/people']],
    [['stack', 'operator.test'], ['stack'], ['operator.test']],
    [['unit', './tests/unit/docs/links.test.ts:7'], ['unit'], ['./tests/unit/docs/links.test.ts:7']],
    [['unit', `${root}tests/unit/docs`], ['unit'], [`${root}tests/unit/docs`]],
    [['unit', '-t', 'a name of a test'], ['unit'], ['-t', 'a name of a test']],
    [['unit', '--retry=2', 'people'], ['unit'], ['--retry=2', 'people']],
  ])('choose steps and pass the rest to vitest: %j', (args, steps, rest) => {
    expect(choose(...args)).toEqual({ steps, rest, error: undefined });
  });

  it('choose all steps without words, and those with tests when there is only a file', () => {
    expect(choose().steps).toContain('types');
    const { steps, error } = choose('people');
    expect([steps.includes('unit'), steps.includes('types'), error]).toEqual([true, false, undefined]);
  });

  it.each([
    [['nope'], 'no step and no test file named: nope'],
    [['unti', 'unit'], 'no step and no test file named: unti'],
    [['unit', 'tests/unit/nope'], 'no test file of unit named: tests/unit/nope'],
    [['unit', 'tests/stack/reports.test.ts'], 'of unit named: tests/stack/reports.test.ts'],
    [['unit', 'people', 'nope', '-t', 'any'], 'of unit named: nope'],
    [['lint', 'tests/unit/people'], 'lint cannot use: tests/unit/people'],
  ])('name an error when a word chooses nothing: %j', (args, error) => {
    expect(choose(...args).error).toContain(error);
  });
});

describe('npm test', () => {
  it('exits with 2 for an unknown word and runs nothing', async () => {
    expect(await run('run-tests.mjs', 'nope')).toEqual({
      code: 2,
      out: '',
      error: 'There is no step and no test file named: nope\nnpm test -- --help lists the steps.\n',
    });
  });

  it('exits with 1 when no test has the given name', { timeout: 60_000 }, async () => {
    const { code, error } = await run(
      'run-tests.mjs',
      'unit',
      'progress.test',
      '-t',
      'no test has this name',
    );
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('No test ran. Nothing matches: progress.test -t'),
    ]);
  });
});

it('npm run check exits with 2 for an argument, because it takes none', async () => {
  expect(await run('check.mjs', 'unit')).toMatchObject({
    code: 2,
    error: expect.stringContaining('npm test'),
  });
});
