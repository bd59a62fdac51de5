import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Cut } from './answer.ts';
import { awsErrors } from './aws-errors.ts';
import type { Call } from './call.ts';
import type { Faults, FaultTarget } from './faults.ts';

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);

/** Injects faults before a call reaches the service: an error response or 'cut'. Undefined: forward the call. */
export async function faultBefore(
  faults: Faults,
  { caller, operation }: Call,
  target: FaultTarget,
  input: Record<string, unknown>,
): Promise<Answer | Cut | undefined> {
  const { protocol, name } = operation;
  if (caller.kill && faults.fire('crash', target)) {
    await caller.kill();
    return 'cut';
  }
  const delay = faults.fire('delay', target);
  if (delay) await sleep(delay.ms ?? 100);
  if (faults.fire('drop-request', target)) return 'cut';
  if (faults.fire('throttle', target)) return awsErrors.throttled(protocol);
  if (faults.fire('server-error', target)) return awsErrors.serverError(protocol);
  if (name === 'GetRecords' && faults.fire('expired-iterator', target)) return awsErrors.expiredIterator();
  const transaction = name === 'TransactWriteItems' || name === 'TransactGetItems';
  if (transaction || writes.has(name)) {
    const rule = faults.fire('transaction-conflict', target);
    const items = Array.isArray(input.TransactItems) ? input.TransactItems.length : 0;
    if (rule) return awsErrors.transactionConflict(transaction, items, Math.max(0, items - 1));
  }
  return undefined;
}

/** Whether the response to a successful call is dropped. */
export function faultAfter(faults: Faults, target: FaultTarget, status: number): boolean {
  return status < 300 && faults.fire('drop-response', target) !== undefined;
}
