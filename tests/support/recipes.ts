import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** Returns the recipe in README.md whose title (in bold) is `name`, with the files that it mentions. */
export function recipe(name: string): { text: string; files: string[] } {
  const [, section = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## How to add …\n');
  const text = section.split(/^- /m).find((part) => part.startsWith(`**${name}**`)) ?? '';
  return {
    text,
    files: [...text.matchAll(/`([a-z][\w./-]+\.(?:tsx?|json))`/g)].map(([, file]) => file ?? ''),
  };
}

/** A copy of the product, in which a recipe can be followed. */
export interface ProductCopy {
  /** The folder of the copy. */
  readonly folder: string;
  /** Replaces text in a file. Throws when the file does not contain the text. */
  edit(file: string, from: string, to: string): void;
  /** Writes a new file. */
  add(file: string, text: string): void;
  /** Runs a command with this Node in the folder of the copy, and returns its output. */
  run(args: readonly string[], environment?: Record<string, string>): Promise<string>;
  /** Runs a module that may import from the copy and prints JSON, and returns the parsed JSON. */
  printed(script: string): Promise<unknown>;
  remove(): void;
}

/** Copies the product with its installed packages. */
export function copyProduct(): ProductCopy {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  for (const name of ['functions', 'infra', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run: ProductCopy['run'] = async (args, environment = {}) => {
    const options = { cwd: folder, env: { ...process.env, ...environment } };
    return (await promisify(execFile)(process.execPath, args, options)).stdout;
  };
  return {
    folder,
    edit(file, from, to) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, file), text.replace(from, to));
    },
    add: (file, text) => writeFileSync(join(folder, file), text, { flag: 'wx' }),
    run,
    printed: async (script) => JSON.parse(await run(['--input-type=module', '--eval', script])),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
