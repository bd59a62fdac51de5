import { setTimeout as delay } from 'node:timers/promises';

export interface End {
  readonly ending: boolean;
  /** Something to do before the process ends; the latest is done first. */
  before(task: () => Promise<void>): void;
  /** Does all that and ends the process. */
  now(code: number): Promise<void>;
}

/** What is promised is five seconds; children on a leash go with the process. */
const limitMs = 4000;

/**
 * Ends this process in order when it is told to: by Ctrl-C, SIGTERM, the end of its terminal, or the end of the
 * process that launched it, which closes the channel between them.
 */
export function onEnd(): End {
  const tasks: (() => Promise<void>)[] = [];
  let ending = false;
  const now = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    const all = (async () => {
      for (const task of tasks.reverse()) await task().catch(() => undefined);
    })();
    await Promise.race([all, delay(limitMs)]);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void now(0));
  process.on('disconnect', () => void now(0));
  process.on('uncaughtException', (error) => {
    console.error(error);
    void now(1);
  });
  // Whoever read the log may be gone before us.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    get ending() {
      return ending;
    },
    before: (task) => {
      tasks.push(task);
    },
    now,
  };
}
