import { setTimeout as delay } from 'node:timers/promises';

export interface Shutdown {
  readonly started: boolean;
  /** Adds a task to run before the process exits. The last added runs first. */
  addTask(task: () => Promise<void>): void;
  /** Runs the tasks and exits the process. */
  exit(code: number): Promise<void>;
}

/** The process should end within five seconds. Child processes end with it, even when a task is not finished. */
const limitMs = 4000;

/**
 * Runs the shutdown tasks on Ctrl-C, SIGTERM, when the terminal closes (SIGHUP), when the parent process ends (its IPC
 * channel disconnects), and after an uncaught exception.
 */
export function handleShutdown(): Shutdown {
  const tasks: (() => Promise<void>)[] = [];
  let started = false;
  const exit = async (code: number): Promise<void> => {
    if (started) return;
    started = true;
    const all = (async () => {
      for (const task of tasks.reverse()) await task().catch(() => undefined);
    })();
    await Promise.race([all, delay(limitMs)]);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void exit(0));
  process.on('disconnect', () => void exit(0));
  process.on('uncaughtException', (error) => {
    console.error(error);
    void exit(1);
  });
  // The reader of a pipe may end first: ignore the write errors that follow.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    get started() {
      return started;
    },
    addTask: (task) => {
      tasks.push(task);
    },
    exit,
  };
}
