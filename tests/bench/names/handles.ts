import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A public name that somebody chose. `labels` say what is wrong with it; empty for a harmless name. */
export interface Handle {
  text: string;
  audience: string;
  labels: readonly string[];
}

/** Reads the rows of kind `handle` from the `*.jsonl` files of a folder whose names without extension match `only`. */
export function readHandles(directory: string, only: RegExp): Handle[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl') && only.test(file.slice(0, -6)))
    .sort()
    .flatMap((file) => readFileSync(join(directory, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Handle & { kind?: string })
    .filter(({ kind }) => kind === 'handle');
}

/** Reads the names of one of our own suites, by kind. */
export function readSuite(name: 'hostile' | 'harmless'): [kind: string, names: string[]][] {
  const text = readFileSync(join(import.meta.dirname, 'suites', `${name}.json`), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>).map(([kind, names]) => [
    kind,
    names.split('|'),
  ]);
}
