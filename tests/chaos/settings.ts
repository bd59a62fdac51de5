import { parseArgs } from 'node:util';
import { defined } from '../../shared/values/defined.ts';
import { isMutation, type Mutation, mutations } from './stack/mutations.ts';

export interface ChaosSettings {
  /** The number of texts to send. Each revision of a submission counts. */
  submissions: number;
  seed: number;
  /** A deliberate bug in the worker, to test that the checks find it. */
  mutation?: Mutation;
}

export const usage = `npm run chaos [-- --submissions N --seed N --mutation NAME]

Starts a stack in memory and sends submissions while functions are killed and the AWS proxy injects faults. Then it
waits until all queues are empty and checks that no acknowledged text was lost, duplicated or miscounted. Prints a
table and writes chaos.json. The exit code is 1 when a check failed.

  --submissions N   number of texts to send (or CHAOS_SUBMISSIONS; default 2000)
  --seed N          seed of the random people and faults (or SEED; default 1)
  --mutation NAME   put a deliberate bug into the worker: ${Object.entries(mutations)
    .map(([name, { about }]) => `\n                    ${name}: ${about}`)
    .join('')}
  --help

CHAOS_LOG=FILE writes the stack's log to FILE.`;

const whole = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} should be a whole number above 0`);
  return value;
};

/** Reads arguments and environment variables. Undefined for --help. @throws for invalid values */
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
