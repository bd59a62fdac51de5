import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

const foldersOf = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();

const rooms = foldersOf('{functions,shared,infra}/*', 'functions/web/{html,islands,pages}');

/** The README of a package is also for people who use it elsewhere, so it may be long. */
const isPackage = (room: string): boolean => existsSync(join(root, room, 'package.json'));

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Returns the files and folders between backticks, without those in which `NAME` stands for any name. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => /^(?:functions|shared|infra|tests|docs)\/|^[\w-]+\.(?:tsx?|mjs|json)$/.test(path))
    .filter((path) => !path.includes('NAME'));

/**
 * Paths start at the root of the repository. A file without a folder is in the folder of the README, or anywhere in a
 * package.
 */
function isThere(room: string, path: string): boolean {
  if (path.includes('/')) return existsSync(join(root, path));
  if (isPackage(room)) return globSync(`${room}/**/${path}`, { cwd: root }).length > 0;
  return existsSync(join(root, room, path));
}

describe('the README of', () => {
  it.each(rooms)('%s mentions only existing files, and the tests of the folder', (room) => {
    const text = readFileSync(join(root, room, 'README.md'), 'utf8');
    expect(pathsIn(text).filter((path) => !isThere(room, path))).toEqual([]);
    if (!isPackage(room)) expect(pathsIn(text).some((path) => path.startsWith('tests/'))).toBe(true);
  });

  it.each(rooms.filter((room) => !isPackage(room)))(
    '%s has the path as its heading, and three to ten lines',
    (room) => {
      const lines = linesOf(readFileSync(join(root, room, 'README.md'), 'utf8'));
      expect(lines[0]).toBe(`# ${room}`);
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(10);
    },
  );
});

it('the check of READMEs finds all folders, and paths that do not exist', () => {
  expect(rooms.length).toBeGreaterThan(25);
  expect(rooms).toEqual(expect.arrayContaining(['functions/web/html', 'infra/local', 'shared/titles']));
  expect(pathsIn('In `kinds.ts` and `tests/unit/titles`, for `npm test`.')).toEqual([
    'kinds.ts',
    'tests/unit/titles',
  ]);
  expect(isThere('shared/titles', 'kinds.ts')).toBe(true);
  expect(isThere('shared/titles', 'gone.ts')).toBe(false);
  expect(isThere('shared/titles', 'tests/unit/gone')).toBe(false);
});
