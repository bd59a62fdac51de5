import type { Invocation, InvokeResult, LogSink } from '../contracts.ts';
import type { Clock } from '../operation/clock.ts';
import type { Callers } from './callers.ts';
import type { FunctionDefinition } from './definition.ts';
import { createPool, type FunctionPool } from './pool.ts';

export interface Functions {
  pools: FunctionPool[];
  /**
   * Invokes a function. `functionId` is `StackName/LogicalId`, or a logical id that only one stack has.
   * @throws when there is no such function, or more than one
   */
  run(functionId: string, event: unknown): Promise<{ result: InvokeResult; invocation: Invocation }>;
  /** Kills every worker of a function immediately. */
  kill(functionId: string): Promise<void>;
  stop(): Promise<void>;
}

/** Creates a pool of workers for each function. */
export function createFunctions(
  definitions: FunctionDefinition[],
  shared: { callers: Callers; endpointUrl: string; region: string; clock: Clock; log: LogSink },
): Functions {
  const pools = definitions.map((definition) => createPool({ definition, ...shared }));
  const find = (functionId: string): FunctionPool => {
    const found = pools.filter(
      ({ definition: { id } }) => id === functionId || id.split('/')[1] === functionId,
    );
    const [pool] = found;
    if (pool === undefined || found.length > 1)
      throw new Error(`the assembly has ${found.length} functions ${functionId}`);
    return pool;
  };
  return {
    pools,
    run: async (functionId, event) => find(functionId).invoke(event),
    kill: async (functionId) => find(functionId).kill(),
    stop: async () => {
      await Promise.all(pools.map((pool) => pool.kill()));
    },
  };
}
