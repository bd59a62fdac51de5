import { readFileSync, statSync } from 'node:fs';
import { readModule } from '../architecture/reading/read-module.ts';

/** The size in bytes of a module and of all modules that it imports statically. */
export function bytesAtStart(path: string, seen = new Set<string>()): number {
  if (seen.has(path)) return 0;
  seen.add(path);
  const { loads } = readModule(path, readFileSync(path, 'utf8'));
  return loads.reduce((bytes, next) => bytes + bytesAtStart(next, seen), statSync(path).size);
}
