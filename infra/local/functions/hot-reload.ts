import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LogSink } from '../contracts.ts';
import { contentOf, traceOf } from './folder-state.ts';
import type { FunctionPool } from './pool.ts';

const pollMs = 300;

/**
 * Gives a function new workers whenever its folder has changed. What runs is a copy, so that no worker ever reads a
 * half written bundle: a deployed function's code does not change under it either.
 * @returns how to stop.
 */
export function watchBundles(pools: FunctionPool[], copies: string, log: LogSink): () => void {
  const looks = pools.map((pool, at) => watchBundle(pool, join(copies, String(at)), log));
  const timer = setInterval(() => {
    for (const look of looks) look();
  }, pollMs).unref();
  return () => {
    clearInterval(timer);
    rmSync(copies, { recursive: true, force: true });
  };
}

/** @returns what is to be called again and again. */
function watchBundle(pool: FunctionPool, copies: string, log: LogSink): () => void {
  const { folder, bundle, label } = pool.definition;
  let generation = 0;
  const take = (): void => {
    const copy = join(copies, String(generation++));
    cpSync(folder, copy, { recursive: true });
    pool.reload({ folder: copy, bundle: join(copy, basename(bundle)) });
  };
  let running = contentOf(folder);
  let taken = traceOf(folder);
  let last = taken;
  take();
  return () => {
    const trace = traceOf(folder);
    // A bundler writes its files one after the other: they are taken when nothing has moved for a while.
    const still = trace === last;
    last = trace;
    if (!still || trace === taken || trace === undefined) return;
    taken = trace;
    const content = contentOf(folder);
    if (content === undefined || content === running) return;
    running = content;
    take();
    log(`reloaded ${label}`);
  };
}
