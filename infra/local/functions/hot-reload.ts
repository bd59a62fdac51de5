import { createHash } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { LogSink } from '../contracts.ts';
import type { FunctionPool } from './pool.ts';

const POLL_MS = 300;

/** Gives a function new workers whenever its bundle has changed. Returns how to stop watching. */
export function watchBundles(pools: FunctionPool[], log: LogSink): () => void {
  const watched = pools.map((pool) => {
    const { bundle, label } = pool.definition;
    let current = digest(bundle);
    const look = (): void => {
      const now = digest(bundle);
      if (now === undefined || now === current) return;
      current = now;
      pool.reload();
      log(`reloaded ${label}`);
    };
    // By path and not by inode: a bundler may replace the whole folder.
    watchFile(bundle, { interval: POLL_MS, persistent: false }, look);
    return () => unwatchFile(bundle, look);
  });
  return () => {
    for (const unwatch of watched) unwatch();
  };
}

/** Undefined while the file is being replaced. */
function digest(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
