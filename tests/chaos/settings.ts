import { parseArgs } from 'node:util';
import { defined } from '../../shared/values/defined.ts';
import { isMutation, type Mutation, mutations } from './world/mutations.ts';

export interface ChaosSettings {
  /** How many submissions are sent and acknowledged, revisions of one text counted apart. */
  submissions: number;
  seed: number;
  /** A fault put into the code on purpose, to see the checks find it. */
  mutation?: Mutation;
}

export const usage = `npm run chaos [-- --submissions N --seed N --mutation NAME]

Starts a whole stack in memory, sends submissions while functions are killed and the proxy injects faults, lets the
sweeper finish, and checks that nothing acknowledged was lost, doubled or miscounted. Prints a table, writes
chaos.json, ends with 1 when a check failed.

  --submissions N   how many (or CHAOS_SUBMISSIONS; 2000)
  --seed N          of people and faults (or SEED; 1)
  --mutation NAME   a bug put in on purpose: ${Object.entries(mutations)
    .map(([name, { about }]) => `\n                    ${name}: ${about}`)
    .join('')}
  --help

CHAOS_LOG=FILE keeps the stack's log.`;

const whole = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} should be a whole number above 0`);
  return value;
};

/** Reads arguments and environment; `undefined` when help is wanted. Throws for what it cannot read. */
export function readSettings(
  args: string[],
  environment: Record<string, string | undefined>,
): ChaosSettings | undefined {
  const { values } = parseArgs({
    args,
    options: {
      submissions: { type: 'string' },
      seed: { type: 'string' },
      mutation: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  const { mutation } = values;
  if (mutation !== undefined && !isMutation(mutation)) throw new Error(`there is no mutation ${mutation}`);
  return {
    submissions: whole(values.submissions ?? environment.CHAOS_SUBMISSIONS ?? '2000', 'CHAOS_SUBMISSIONS'),
    seed: whole(values.seed ?? environment.SEED ?? '1', 'SEED'),
    ...defined({ mutation }),
  };
}
