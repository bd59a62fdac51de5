import { setTimeout } from 'node:timers/promises';
import { ChangedMeanwhile } from '../environment/service-errors.ts';

/** What an attempt answers when its conditional write did not hold, because somebody else came first. */
export const changed: unique symbol = Symbol('changed');

const attempts = 8;
const firstWaitMs = 10;
const longestWaitMs = 160;

interface BackOff {
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<unknown>;
  /** At least 0, less than 1. */
  random(): number;
}

const backOff: BackOff = { wait: setTimeout, random: Math.random };

/**
 * Makes a change that others may come before. `attempt` reads, decides, writes on the condition of what it read, and
 * answers `changed` when that condition did not hold. It is tried eight times at most. Before each retry passes a random
 * time of up to 10, 20, 40, 80, 160 ms, so that those who met do not meet again.
 * @throws ChangedMeanwhile about `what`, such as `The review`, when the last attempt answers `changed` too
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
