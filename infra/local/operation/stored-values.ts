import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Small values that must be the same after a restart on the same data directory. */
export interface StoredValues {
  get(name: string): string | undefined;
  /** Keeps a value and gives it back. */
  set(name: string, value: string): string;
}

/** Keeps values in `values.json` of the data directory, or in memory without one. */
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
  // Secrets and keys: for the owner alone, and never half written.
  writeFileSync(`${path}.new`, JSON.stringify(values), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
