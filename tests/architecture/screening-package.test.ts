import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inScreeningTools } from './import-rules.ts';
import { readModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

interface Package {
  engines: { node: string };
  exports: Record<string, string>;
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const root = new URL('../..', import.meta.url).pathname;
const folder = 'shared/screening/';
const read = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Package;
const { engines, exports, bin, dependencies, devDependencies } = read(`${folder}package.json`);

const modules = [...readSourceFiles()]
  .filter(([path]) => path.startsWith(folder))
  .map(([path, text]) => readModule(path, text));
const packagesOf = (paths: (path: string) => boolean): string[] => {
  const targets = modules.filter(({ path }) => paths(path)).flatMap(({ imports }) => imports);
  return [...new Set(targets.filter(({ kind }) => kind === 'package').map(({ name }) => name))].sort();
};
const isTool = (path: string): boolean =>
  ['bench/', 'training/'].some((name) => path.startsWith(`${folder}${name}`));

describe('the screening package', () => {
  it('exports only files that exist', () => {
    const lost = [...Object.values(exports), ...Object.values(bin)].filter(
      (path) => !existsSync(`${root}${folder}${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('depends exactly on what it imports, and its development dependencies are what bench and training import', () => {
    expect(Object.keys(dependencies).sort()).toEqual(packagesOf((path) => !isTool(path)));
    expect(Object.keys(devDependencies).sort()).toEqual(packagesOf(isTool));
    expect(modules.filter(({ path }) => inScreeningTools(path)).length).toBeGreaterThan(10);
  });

  it('says in its README which folders outside the package it imports, and which Node it needs', () => {
    const outside = modules
      .flatMap(({ imports }) => imports)
      .filter(({ kind, name }) => kind === 'file' && !name.startsWith(folder))
      .map(({ name }) => name.split('/').slice(0, 2).join('/'));
    const readme = readFileSync(`${root}${folder}README.md`, 'utf8');
    expect([...new Set(outside)].sort()).toEqual(['shared/text', 'shared/values']);
    for (const room of outside) expect(readme).toContain(`\`${room}\``);
    expect(readme).toContain(`Node ${engines.node.replace('>=', '')}`);
  });

  it('depends on exact versions, which are the same as in the rest of the project', () => {
    const whole = read('package.json');
    const own = { ...dependencies, ...devDependencies };
    expect(Object.values(own).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const shared = Object.entries({ ...whole.dependencies, ...whole.devDependencies }).filter(
      ([name]) => name in own,
    );
    expect(shared.filter(([name, version]) => own[name] !== version)).toEqual([]);
  });
});
