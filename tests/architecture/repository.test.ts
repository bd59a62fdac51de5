import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.isFile());
const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Locked {
  version?: string;
  /** Marks the link to a package of this repository, in addition to the entry of its folder. */
  link?: true;
  optionalDependencies?: Record<string, string>;
}

/** Returns the packages of the lock file by the folder in which they are installed; the project itself is ''. */
const lockedPackages = (): Record<string, Locked> =>
  (JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> }).packages;

/** Returns the folders in which Node looks for a package that is imported in `folder`, the nearest first. */
const foldersFrom = (folder: string): string[] => {
  const parents = folder.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1));
  return [...parents.reverse().map((parts) => `${parts.join('/node_modules/')}/`), ''];
};

/** Returns optional packages, of this platform or another, that are missing from the lock file. */
const missingFrom = (packages: Record<string, Locked>): string[] =>
  Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !foldersFrom(folder).some((from) => `${from}node_modules/${name}` in packages),
    ),
  );

const tied = {
  'a registry': /registry\.(npmjs|yarnpkg)|artifactory|codeartifact|\/_npm\//,
  'a path on one machine': /(^|["'`\s=(])\/(home|root|Users|work|private)\//m,
};

describe('the repository', () => {
  it('locks packages by a hash of their content, without the URL of a registry', () => {
    const packages = Object.entries(lockedPackages()).filter(
      ([path, { link }]) => path.includes('node_modules/') && link === undefined,
    );
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
    expect(
      packages.filter(([, entry]) => !('integrity' in entry || 'inBundle' in entry)).map(([path]) => path),
    ).toEqual([]);
  });

  it('links only the packages of its workspaces', () => {
    const links = Object.values(lockedPackages()).filter(({ link }) => link !== undefined);
    const { workspaces } = JSON.parse(textOf('package.json')) as { workspaces: string[] };
    expect(links).toEqual(workspaces.map((folder) => ({ link: true, resolved: folder })));
  });

  it('locks the packages for every platform, so that npm ci works on all platforms', () => {
    expect(missingFrom(lockedPackages())).toEqual([]);
    const { 'node_modules/@biomejs/cli-darwin-arm64': left, ...others } = lockedPackages();
    expect(left).toBeDefined();
    expect(missingFrom(others)).toEqual(['@biomejs/cli-darwin-arm64']);
  });

  it('has all clients of the AWS SDK in the same version', () => {
    const clients = Object.entries(lockedPackages()).filter(
      ([path, { version }]) =>
        /@aws-sdk\/(client-|lib-dynamodb|s3-request-presigner)/.test(path) && version !== '1.0.0',
    );
    expect(clients.length).toBeGreaterThan(5);
    expect(new Set(clients.map(([, { version }]) => version)).size).toBe(1);
  });

  it.each(Object.entries(tied))('does not mention %s', (_, pattern) => {
    const here = 'tests/architecture/repository.test.ts';
    expect(tracked.filter((path) => path !== here && pattern.test(textOf(path)))).toEqual([]);
  });

  it('depends on exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      textOf('package.json'),
    ) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
