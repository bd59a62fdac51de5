import type { Invocation, InvokeResult, LogSink } from '../contracts.ts';
import type { Clock } from '../operation/clock.ts';
import type { Callers } from './callers.ts';
import type { FunctionDefinition } from './definition.ts';
import { type FunctionWorker, startWorker } from './worker.ts';

export interface FunctionPool {
  readonly definition: FunctionDefinition;
  /** Processes one event on an idle worker, on a new one, or on the first that becomes idle. */
  invoke(event: unknown): Promise<{ result: InvokeResult; invocation: Invocation }>;
  /** Starts one worker before the first event. */
  warm(): void;
  /** Kills every worker immediately. */
  kill(): Promise<void>;
  /** Runs this code from now on. Old workers end when they are idle. */
  reload(code: Pick<FunctionDefinition, 'folder' | 'bundle'>): void;
}

interface PoolOptions {
  definition: FunctionDefinition;
  callers: Callers;
  endpointUrl: string;
  region: string;
  clock: Clock;
  log: LogSink;
}

/** Log lines are truncated: an error in a minified bundle quotes its line, which is the whole bundle. */
const lineLimit = 4000;

/** Creates the worker pool of one function. It starts workers on demand, up to the function's concurrency. */
export function createPool(options: PoolOptions): FunctionPool {
  const { definition, callers, log, ...started } = options;
  let current = definition;
  let workers: FunctionWorker[] = [];
  let retired = new WeakSet<FunctionWorker>();
  const reserved = new Set<FunctionWorker>();
  const waiting: ((worker: FunctionWorker) => void)[] = [];

  const start = (): FunctionWorker => {
    const caller = callers.register(definition.id, definition.statements);
    const output = (line: string): void => log(`${definition.label} | ${line.slice(0, lineLimit)}`);
    const worker = startWorker({ definition: current, caller, output, ...started });
    workers.push(worker);
    return worker;
  };
  const drop = (worker: FunctionWorker): void => {
    workers = workers.filter((other) => other !== worker);
    reserved.delete(worker);
    // The proxy may still be processing a call from this worker.
    setTimeout(() => callers.forget(worker.caller.accessKeyId), 30_000).unref();
  };
  const take = (): Promise<FunctionWorker> => {
    for (const dead of workers.filter((worker) => worker.ended)) drop(dead);
    const idle = workers.find((worker) => !reserved.has(worker));
    const worker = idle ?? (workers.length < Math.max(1, definition.concurrency) ? start() : undefined);
    if (worker === undefined) return new Promise((resolve) => waiting.push(resolve));
    reserved.add(worker);
    return Promise.resolve(worker);
  };
  const release = async (worker: FunctionWorker): Promise<void> => {
    if (worker.ended || retired.has(worker)) {
      drop(worker);
      await worker.terminate();
    }
    reserved.delete(worker);
    const next = waiting.shift();
    if (next !== undefined) next(await take());
  };

  return {
    definition,
    async invoke(event) {
      const worker = await take();
      const startedAt = performance.now();
      const running = worker.run(event);
      const invocationId = worker.caller.invocationId ?? '';
      try {
        const result = await running;
        const ms = performance.now() - startedAt;
        return { result, invocation: { functionId: definition.id, invocationId, ms } };
      } finally {
        await release(worker);
      }
    },
    warm() {
      if (workers.length === 0) start();
    },
    async kill() {
      const all = workers;
      all.forEach(drop);
      await Promise.all(all.map((worker) => worker.terminate()));
    },
    reload(code) {
      current = { ...definition, ...code };
      retired = new WeakSet(workers);
      for (const worker of workers.filter((one) => !reserved.has(one))) {
        drop(worker);
        void worker.terminate();
      }
    },
  };
}
