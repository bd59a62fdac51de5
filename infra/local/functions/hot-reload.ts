import { createHash } from 'node:crypto';
import { type FSWatcher, readFileSync, watch } from 'node:fs';
import type { LogSink } from '../contracts.ts';
import type { FunctionPool } from './pool.ts';

/** A bundler writes a file in several steps: look when it has been quiet for this long. */
const QUIET_MS = 100;

/** Gives a function new workers whenever its bundle has changed. Returns how to stop watching. */
export function watchBundles(pools: FunctionPool[], log: LogSink): () => void {
  const watchers = pools.map((pool) => watchBundle(pool, log));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

function watchBundle(pool: FunctionPool, log: LogSink): FSWatcher {
  const { folder, bundle, label } = pool.definition;
  let current = digest(bundle);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = digest(bundle);
    if (now === undefined || now === current) return;
    current = now;
    pool.reload();
    log(`reloaded ${label}`);
  };
  return watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS).unref();
  });
}

/** Undefined while the file is being replaced. */
function digest(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
