import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { help } from '../../../infra/local/command/help.ts';
import { kindsByTreatment } from '../../../infra/local/resources/kinds.ts';
import { readModule } from '../../architecture/reading/read-module.ts';
import { packageFiles, packagePath } from './package-files.ts';

interface Package {
  version: string;
  bin: Record<string, string>;
  exports: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

const { bin, exports, dependencies, devDependencies, peerDependencies, peerDependenciesMeta } =
  readPackage(packagePath);
const files = packageFiles();
const targets = [...files]
  .filter(([path]) => /\.(ts|mjs)$/.test(path))
  .flatMap(([path, text]) => readModule(path, text).imports.map((target) => ({ path, ...target })));
/** Not imported: its Java program is started from its folder. */
const javaPackage = 'amplify-dynamodb-simulator';
const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the package of the local runner', () => {
  it('imports only its own files, built-in modules and its dependencies', () => {
    const allowed = ({ kind, name }: (typeof targets)[number]): boolean => {
      if (kind === 'builtin') return true;
      return kind === 'file' ? files.has(name) : name in dependencies || name in peerDependencies;
    };
    expect(targets.filter((target) => !allowed(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(200);
  });

  it('imports every dependency, except the one with DynamoDB Local', () => {
    const used = new Set(targets.filter(({ kind }) => kind === 'package').map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([javaPackage]);
    expect(files.get('tables/dynamodb-local.ts')).toContain(`'${javaPackage}/package.json'`);
  });

  it('has the IAM policy simulator as an optional peer dependency and a development dependency', () => {
    expect(Object.keys(peerDependencies)).toEqual(['@cloud-copilot/iam-simulate']);
    expect(peerDependenciesMeta).toEqual({ '@cloud-copilot/iam-simulate': { optional: true } });
    expect(devDependencies).toEqual(peerDependencies);
  });

  it('depends on exactly the versions that are installed here', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...peerDependencies }))
      expect([name, readPackage(join(root, 'node_modules', name)).version]).toEqual([name, version]);
  });

  it('contains the files that its package.json mentions', () => {
    const missing = [exports, ...Object.values(bin)].filter((path) => !existsSync(join(packagePath, path)));
    expect(missing).toEqual([]);
  });
});

describe('the README of the local runner', () => {
  const readme = files.get('README.md') ?? '';

  it.each(Object.entries(kindsByTreatment))(
    'lists every kind of resource in the row "%s", and no others',
    (treatment, kinds) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| ${treatment} |`)) ?? '';
      const named = [...row.matchAll(/`(AWS::[\w:]+)`/g)].map(([, name]) => name);
      expect(named.sort()).toEqual(Object.keys(kinds).sort());
    },
  );

  it('contains the help of the command', () => {
    const shown = readme.split('```text\n')[1]?.split('\n```')[0];
    expect(shown).toBe(help);
  });
});
