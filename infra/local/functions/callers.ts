import { randomBytes } from 'node:crypto';
import type { Caller, CallerRegistry, PolicyStatement } from '../contracts.ts';

/** The access key of the operator and of the runner itself. */
export const operatorKey = 'operator';

export interface Callers extends CallerRegistry {
  /** Creates an access key for one worker of a function. Letters and digits only, as DynamoDB Local requires. */
  register(functionId: string, statements: PolicyStatement[]): Caller;
  forget(accessKeyId: string): void;
}

/** Creates the registry of access keys. It contains the operator. */
export function createCallers(): Callers {
  const callers = new Map<string, Caller>([
    [operatorKey, { accessKeyId: operatorKey, statements: [], unrestricted: true }],
  ]);
  let count = 0;
  return {
    lookup: (accessKeyId) => callers.get(accessKeyId),
    register(functionId, statements) {
      count += 1;
      const name = functionId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40);
      const caller: Caller = {
        accessKeyId: `${name}W${count}`,
        secretAccessKey: randomBytes(20).toString('hex'),
        functionId,
        statements,
        unrestricted: false,
      };
      callers.set(caller.accessKeyId, caller);
      return caller;
    },
    forget: (accessKeyId) => {
      callers.delete(accessKeyId);
    },
  };
}
