import type { TestStack } from './stack.ts';
import { readTables } from './table.ts';

/** Records from now on what the functions of a stack write and log. */
export async function watchWrites(stack: TestStack) {
  await stack.idle();
  const items = (await readTables(stack)).length;
  const from = stack.lines.length;
  const written: string[] = [];
  const unlisten = stack.proxy.onCall(({ functionId, action, writeUnits, status, service }) => {
    if (functionId === undefined || status !== 200) return;
    if (writeUnits > 0 || (service === 'sqs' && action === 'sqs:SendMessage'))
      written.push(`${functionId} ${action}`);
  });
  return {
    /** Successful writes since the last call. */
    takeWritten: () => written.splice(0),
    lines: () => stack.lines.slice(from),
    /** How many more items the tables contain than at the beginning. */
    added: async () => (await readTables(stack)).length - items,
    stop: unlisten,
  };
}
