import { Script } from 'node:vm';

/** Runs work under a time limit. Throws when the time is used up, and when the work throws. */
export type Limited = <Result>(work: () => Result) => Result;

const slot = Symbol.for('nightlight.limited-work');
const holder = globalThis as { [slot]?: (() => void) | undefined };
const runSlot = new Script(`globalThis[Symbol.for('nightlight.limited-work')]()`);

/** Returns whether an error means that work was stopped because its time was used up. */
export function isOverLimit(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

const overLimit = (milliseconds: number): Error =>
  Object.assign(new Error(`the time limit of ${milliseconds} ms is used up`), {
    code: 'ERR_SCRIPT_EXECUTION_TIMEOUT',
  });

/** Runs work until it ends or until this many milliseconds of wall-clock time have passed. */
const runFor = <Result>(work: () => Result, milliseconds: number): Result => {
  const results: Result[] = [];
  const outer = holder[slot];
  holder[slot] = () => {
    results.push(work());
  };
  try {
    runSlot.runInThisContext({ timeout: Math.ceil(milliseconds) });
  } finally {
    holder[slot] = outer;
  }
  return results[0] as Result;
};

const usedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/**
 * The wall-clock timeouts to try in turn, as multiples of the processor time allowed: a Lambda has only a share of a
 * processor.
 */
const timeoutFactors = [1, 4, 16];
/**
 * Work that used this share of the processor time allowed counts as over the limit, because measuring takes some time
 * itself.
 */
const usedShare = 0.7;

/**
 * Creates a limit in milliseconds of processor time, shared by all synchronous work that runs through it. It uses the
 * timeout of Node's `vm.Script`, which also stops regular expressions and endless loops, and which the work cannot
 * catch. That timeout counts wall-clock time: work that was stopped before it had used its processor time is restarted
 * with a longer timeout, so the work must be repeatable. V8 omits the check from some loops that only call built-in
 * functions (seen with an empty loop over `startsWith`). Such a loop runs until Lambda ends the function. A call costs
 * about a quarter of a millisecond. Asynchronous work is not limited.
 */
export function timeLimit(milliseconds: number): Limited {
  let left = milliseconds;
  return (work) => {
    const allowed = left;
    for (const times of allowed < 1 ? [] : timeoutFactors) {
      const before = usedMs();
      try {
        return runFor(work, allowed * times);
      } catch (cause) {
        if (!isOverLimit(cause)) throw cause;
        if (usedMs() - before > allowed * usedShare) break;
      } finally {
        left -= usedMs() - before;
      }
    }
    left = 0;
    throw overLimit(milliseconds);
  };
}
