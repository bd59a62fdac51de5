import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name as somebody wrote it, and what is wrong with it: nothing where `labels` is empty. */
export interface Handle {
  text: string;
  audience: string;
  labels: readonly string[];
}

/** The rows of kind `handle` in every `*.jsonl` of a folder whose name without its ending matches `only`. */
export function readHandles(directory: string, only: RegExp): Handle[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl') && only.test(file.slice(0, -6)))
    .sort()
    .flatMap((file) => readFileSync(join(directory, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Handle & { kind?: string })
    .filter(({ kind }) => kind === 'handle');
}

/** The names of one of our suites, by kind. */
export function readSuite(name: 'hostile' | 'harmless'): [kind: string, names: string[]][] {
  const text = readFileSync(join(import.meta.dirname, 'suites', `${name}.json`), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>).map(([kind, names]) => [
    kind,
    names.split('|'),
  ]);
}
