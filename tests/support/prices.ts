import type { Activity } from '../../infra/local/functions/activity.ts';
import type { TestStack } from './stack.ts';

/** The requests and capacity units of one function during a measurement. */
export interface Price {
  invocations: number;
  readUnits: number;
  writeUnits: number;
  /** Actions without `dynamodb:`, in order. */
  calls: string[];
}

const nothing: Price = { invocations: 0, readUnits: 0, writeUnits: 0, calls: [] };
const nameOf = ({ functionId }: Activity): string => functionId.replace(/^[^/]+\/|[0-9A-F]{8}$/g, '');

/** Measures the prices, by function (`PublicApi`, `ModerationWorker`, ...), of everything that `work` causes. */
export async function priceOf(
  stack: TestStack,
  work: () => Promise<unknown>,
): Promise<(functionName: string) => Price> {
  await stack.idle();
  const prices = new Map<string, Price>();
  const unlisten = stack.onActivity((activity) => {
    const known = prices.get(nameOf(activity)) ?? nothing;
    prices.set(nameOf(activity), {
      invocations: known.invocations + 1,
      readUnits: known.readUnits + activity.readUnits,
      writeUnits: known.writeUnits + activity.writeUnits,
      calls: [...known.calls, ...activity.calls.map(({ action }) => action.replace('dynamodb:', ''))],
    });
  });
  try {
    await work();
    await stack.idle();
  } finally {
    unlisten();
  }
  return (functionName) => prices.get(functionName) ?? nothing;
}
