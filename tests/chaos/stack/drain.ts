import type { LocalStack } from '../../../infra/local/stack.ts';
import { queueSizes } from './queues.ts';

const maxRounds = 20;
const held = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'held' in value ? Number(value.held) : 0;

/**
 * Waits until all queues and streams are empty. Runs the sweeper until the dead-letter queue of the screening is empty, too.
 * Returns how many submissions the sweeper held for moderators.
 */
export async function drain(stack: LocalStack): Promise<number> {
  let heldBySweeper = 0;
  for (let round = 0; round < maxRounds; round += 1) {
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
