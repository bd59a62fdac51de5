import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { conditionalSpreadsIn } from './reading/conditional-spreads.ts';
import { exportedExpressions } from './reading/exported-expressions.ts';
import { readModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'nightlight-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['.biome.json', '.biome'])
  cpSync(join(root, name), join(folder, name), { recursive: true });

/** Lints a file with the project's configuration and returns what was found. */
const lint = (path: string, text: string): string => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const args = ['lint', '--vcs-enabled=false', '--colors=off', path];
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
};

describe('the lint rules', () => {
  it.each(['shared/values/x.ts', 'functions/web/islands/helpers/x.ts', 'functions/public-api/x.ts'])(
    'refuse the restricted imports in %s',
    (path) => {
      const found = lint(path, "import 'axios';\nimport 'preact/compat';\n");
      expect(found).toContain('Use the global fetch.');
      expect(found).toContain('Use preact and preact/hooks');
    },
  );

  it('refuse the document client in functions that must stay small', () => {
    expect(lint('functions/web/y.ts', "import '@aws-sdk/lib-dynamodb';\n")).toContain('Use shared/storage');
  });

  it.each(['export const a = () => 1;', 'export const a: () => number = () => 1;'])(
    'refuse an exported function that is not a declaration: %s',
    (text) => {
      expect(lint('shared/values/y.ts', text)).toContain('An exported function is a function declaration');
    },
  );
});

const foundIn = (text: string) => exportedExpressions(readModule('x.ts', text).parsed);

describe('every exported function', () => {
  it('is a function declaration', () => {
    const found = [...readSourceFiles()].flatMap(([path, text]) =>
      exportedExpressions(readModule(path, text).parsed).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['export const a = 1, b = () => 1;', ['b']],
    ['export const a: F = async () => 1;', ['a']],
    ['export const a = (() => 1) satisfies F;', ['a']],
    ['const a = () => 1; export { a };', ['a']],
    ['const a = function () { return 1; }; export { a as b };', ['a']],
    ['const a = () => 1; export default a;', ['a']],
    ['export default () => 1;', ['default']],
    ['export function a() {} const b = () => a(); export const c = b();', []],
    ['function a() {} export { a }; export { b } from "./b.ts"; export type { C } from "./c.ts";', []],
  ])('is found by this check: %s', (text, names) => {
    expect(foundIn(text)).toEqual(names);
  });
});

describe('an optional member', () => {
  it('is written with `defined`, not with a conditional spread', () => {
    const found = [...readSourceFiles()].flatMap(([path, text]) =>
      conditionalSpreadsIn(readModule(path, text).parsed).map((spread) => `${path}: ${spread}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['const a = { ...(note && { note }) };', 1],
    ['const a = { ...(note ? { note } : {}) };', 1],
    ['const a = { ...(note ? {} : note) };', 1],
    ['const a = <p {...(note && { title: note })} />;', 1],
    ['const a = { ...defined({ note }), ...(by ? one : other) };', 0],
    ['const a = [...(note ? [note] : [])];', 0],
  ])('is found by this check when it is a conditional spread: %s', (text, count) => {
    expect(conditionalSpreadsIn(readModule('x.tsx', text).parsed)).toHaveLength(count);
  });
});
