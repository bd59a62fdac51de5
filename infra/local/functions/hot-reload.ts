import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LogSink } from '../contracts.ts';
import { contentHashesOf, fileStatsOf } from './folder-state.ts';
import type { FunctionPool } from './pool.ts';

const pollMs = 300;

/**
 * Gives a function new workers when its bundle changes. They run a copy of the bundle, so that no worker reads a bundle
 * that is being written.
 * @returns a function that stops watching and removes the copies
 */
export function watchBundles(pools: FunctionPool[], copies: string, log: LogSink): () => void {
  const checks = pools.map((pool, at) => watchBundle(pool, join(copies, String(at)), log));
  const timer = setInterval(() => {
    for (const check of checks) check();
  }, pollMs).unref();
  return () => {
    clearInterval(timer);
    rmSync(copies, { recursive: true, force: true });
  };
}

/** @returns a function that checks the bundle for changes; to be called periodically */
function watchBundle(pool: FunctionPool, copies: string, log: LogSink): () => void {
  const { folder, bundle, label } = pool.definition;
  let generation = 0;
  const reload = (): void => {
    const copy = join(copies, String(generation++));
    cpSync(folder, copy, { recursive: true });
    pool.reload({ folder: copy, bundle: join(copy, basename(bundle)) });
  };
  let runningHashes = contentHashesOf(folder);
  let reloadedStats = fileStatsOf(folder);
  let previousStats = reloadedStats;
  reload();
  return () => {
    const stats = fileStatsOf(folder);
    // A bundler writes its files one by one: reload only when nothing has changed since the previous check.
    const unchanged = stats === previousStats;
    previousStats = stats;
    if (!unchanged || stats === reloadedStats || stats === undefined) return;
    reloadedStats = stats;
    const hashes = contentHashesOf(folder);
    if (hashes === undefined || hashes === runningHashes) return;
    runningHashes = hashes;
    reload();
    log(`reloaded ${label}`);
  };
}
