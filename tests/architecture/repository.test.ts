import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.isFile());
const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

const tied = {
  'a registry': /registry\.(npmjs|yarnpkg)|artifactory|codeartifact|\/_npm\//,
  'a place on one machine': /(^|["'`\s=(])\/(home|root|Users|work|private)\//m,
};

describe('the repository', () => {
  it('locks versions by their content, not by where they came from', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, object> };
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
    expect(
      packages.filter(([, entry]) => !('integrity' in entry || 'inBundle' in entry)).map(([path]) => path),
    ).toEqual([]);
  });

  it.each(Object.entries(tied))('names %s nowhere', (_, pattern) => {
    const here = 'tests/architecture/repository.test.ts';
    expect(tracked.filter((path) => path !== here && pattern.test(textOf(path)))).toEqual([]);
  });

  it('depends on exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
