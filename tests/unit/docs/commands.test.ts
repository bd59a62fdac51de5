import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, root, textOf } from './documents.ts';

const { scripts, version } = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};
// Plain JavaScript without types, because it runs before anything is installed.
const { allSteps } = (await import(`${root}infra/operator/testing/steps.mjs`)) as {
  allSteps: { name: string }[];
};
const steps = allSteps.map(({ name }) => name);

describe('the commands in', () => {
  it.each(documents.filter((path) => path !== 'CHANGELOG.md'))('%s exist', (path) => {
    const text = textOf(path);
    const asked = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name]) => name ?? '');
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
    const tests = [...text.matchAll(/npm test -- ([a-z]+)(?: (tests\/[\w/.-]+))?/g)];
    expect(tests.filter(([, step = '']) => !steps.includes(step)).map(([command]) => command)).toEqual([]);
    const gone = tests.filter(([, , file]) => file !== undefined && !existsSync(join(root, file)));
    expect(gone.map(([command]) => command)).toEqual([]);
  });

  it.each(documents)('%s that choose tests by name match a test of the step', (path) => {
    const byName = [...textOf(path).matchAll(/npm test -- ([a-z]+) -t '([^']+)'/g)];
    const unmatched = byName.filter(
      ([, step, name = '']) =>
        !globSync(`tests/${step}/**/*.test.{ts,tsx}`, { cwd: root }).some((file) =>
          textOf(file).includes(name),
        ),
    );
    expect(unmatched.map(([command]) => command)).toEqual([]);
  });
});

it('the first version in CHANGELOG.md is the version in package.json', () => {
  expect(/^## \[(\d[^\]]*)\]/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(version);
});

it('.nvmrc, the continuous integration and the functions in Lambda use the same version of Node', () => {
  const runtime = /NODEJS_(\d+)_X/.exec(textOf('infra/constructs/service-function.ts'))?.[1];
  expect(textOf('.nvmrc').trim()).toBe(runtime);
  expect(textOf('.github/workflows/ci.yml')).toContain('node-version-file: .nvmrc');
});
