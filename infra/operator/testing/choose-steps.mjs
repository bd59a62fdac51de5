import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { allSteps } from './steps.mjs';

const names = new Set(allSteps.map(({ name }) => name));

/** Returns the paths of the test files of a step. */
const testFilesOf = (root, { project }) =>
  project
    ? readdirSync(join(root, 'tests', project), { recursive: true })
        .filter((path) => /\.test\.tsx?$/.test(path))
        .map((path) => `tests/${project}/${path.replaceAll('\\', '/')}`)
    : [];

/** Returns the words that choose files. A word after an option, such as the name after `-t`, is the option's value. */
const filtersIn = (rest) =>
  rest.filter((word, index) => !word.startsWith('-') && !/^--?[^=]+$/.test(rest[index - 1] ?? ''));

/** Like vitest: a filter is part of a path, and may end with the number of a line. */
const matches = (root, filter, path) => {
  const part = filter.replace(/:\d+$/, '').replace(/^\.\//, '');
  return path.includes(part.startsWith(root) ? relative(root, part) : part);
};

/**
 * Chooses the steps that a command line names, and the arguments for vitest. Without names it chooses all steps, or only
 * those with tests if there are arguments. `error` says which words name neither a step nor a test file.
 * @param {string} root the project folder
 * @param {string[]} args of the command line
 * @returns {{steps: object[], rest: string[], error?: string}}
 */
export function chooseSteps(root, args) {
  const end = args.findIndex((arg) => !names.has(arg));
  const named = end < 0 ? args : args.slice(0, end);
  const rest = end < 0 ? [] : args.slice(end);
  const steps = allSteps.filter((step) =>
    named.length > 0 ? named.includes(step.name) : rest.length === 0 || step.project,
  );
  if (rest.length === 0) return { steps, rest };
  if (!steps.some(({ project }) => project))
    return { steps, rest, error: `${named.join(' and ')} cannot use: ${rest.join(' ')}` };
  const files = steps.flatMap((step) => testFilesOf(root, step));
  const unknown = filtersIn(rest).filter((filter) => !files.some((path) => matches(root, filter, path)));
  if (unknown.length === 0) return { steps, rest };
  const where = named.length > 0 ? ` of ${named.join(' and ')}` : '';
  return { steps, rest, error: `There is no step and no test file${where} named: ${unknown.join(', ')}` };
}
