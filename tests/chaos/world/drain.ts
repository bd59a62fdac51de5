import type { LocalStack } from '../../../infra/local/stack.ts';
import { queueSizes } from './queues.ts';

const rounds = 20;
const held = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'held' in value ? Number(value.held) : 0;

/**
 * Lets everything come to rest without faults: queues and streams empty themselves, the sweeper takes the screening's
 * dead letters, until there are none. Answers how many submissions the sweeper held for people.
 */
export async function comeToRest(stack: LocalStack): Promise<number> {
  let heldBySweeper = 0;
  for (let round = 0; round < rounds; round += 1) {
    await stack.idle();
    const result = await stack.runSchedule(sweeperSchedule(stack));
    if (result.ok) heldBySweeper += held(result.value);
    await stack.idle();
    if ((await queueSizes(stack)).ScreeningDeadLetters === 0) return heldBySweeper;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return heldBySweeper;
}

const sweeperSchedule = ({ resources }: LocalStack): string =>
  Object.keys(resources).find((id) => id.startsWith('EveryFiveMinutes')) ?? 'EveryFiveMinutes';
