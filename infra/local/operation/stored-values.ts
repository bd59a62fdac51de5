import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Small values that must be the same after a restart on the same data directory. */
export interface StoredValues {
  get(name: string): string | undefined;
  /** Stores a value and returns it. */
  set(name: string, value: string): string;
}

/** Stores values in `values.json` of the data directory, or in memory when there is none. */
export function openStoredValues(directory?: string): StoredValues {
  const path = directory === undefined ? undefined : join(directory, 'values.json');
  const values: Record<string, string> =
    path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return {
    get: (name) => values[name],
    set(name, value) {
      values[name] = value;
      if (path !== undefined) write(path, values);
      return value;
    },
  };
}

function write(path: string, values: Record<string, string>): void {
  mkdirSync(dirname(path), { recursive: true });
  // These are secrets and keys: only the owner may read them. The rename prevents a half-written file.
  writeFileSync(`${path}.new`, JSON.stringify(values), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
