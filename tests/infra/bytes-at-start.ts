import { readFileSync, statSync } from 'node:fs';
import { readModule } from '../architecture/reading/read-module.ts';

/** Bytes of the module and of what it loads before its first line. */
export function bytesAtStart(path: string, seen = new Set<string>()): number {
  if (seen.has(path)) return 0;
  seen.add(path);
  const { loads } = readModule(path, readFileSync(path, 'utf8'));
  return loads.reduce((bytes, next) => bytes + bytesAtStart(next, seen), statSync(path).size);
}
