import { setTimeout } from 'node:timers/promises';
import { ChangedMeanwhile } from '../environment/service-errors.ts';

/** What an attempt returns when its conditional write failed because somebody else wrote first. */
export const changed: unique symbol = Symbol('changed');

const attempts = 8;
const firstWaitMs = 10;
const longestWaitMs = 160;

interface BackOff {
  /** Resolves after a number of milliseconds. */
  wait(milliseconds: number): Promise<unknown>;
  /** Returns a random number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
}

const backOff: BackOff = { wait: setTimeout, random: Math.random };

/**
 * Makes a change with optimistic locking. `attempt` reads, decides, and writes on the condition that nothing it read has
 * changed; it returns `changed` when that condition did not hold. It runs at most eight times. Before each retry it
 * waits a random time of up to 10, 20, 40, 80 and then 160 ms, so that competing writers do not collide again.
 * @throws ChangedMeanwhile about `what`, such as `The review`, when the last attempt also returns `changed`
 */
export async function retryOnConflict<Result>(
  what: string,
  attempt: () => Promise<Result | typeof changed>,
  { wait, random }: BackOff = backOff,
): Promise<Result> {
  for (let number = 1; ; number += 1) {
    const result = await attempt();
    if (result !== changed) return result;
    if (number === attempts) throw new ChangedMeanwhile(what);
    await wait(random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (number - 1)));
  }
}
