import { inject } from 'vitest';
import { type Backends, startBackends } from '../../infra/local/backends.ts';
import { type LocalStack, type StackOptions, startStack } from '../../infra/local/stack.ts';
import { demoPeople } from './demo-people.ts';

export interface TestStack extends LocalStack {
  /** Every line that the functions and the runner logged. */
  readonly lines: readonly string[];
  /** The secrets of the stack and its issuer's key, for tests that forge tokens. */
  readonly storedValues: Backends['storedValues'];
}

/** Starts a separate stack on this run's assembly; the caller must stop it. */
export async function freshStack(options: Partial<StackOptions> = {}): Promise<TestStack> {
  const lines: string[] = [];
  const { dataDir } = options;
  const backends = startBackends(
    dataDir === undefined ? { dynamodbUrl: inject('dynamodbUrl') } : { dataDir },
  );
  const stack = await startStack({
    assemblyDir: inject('assembly'),
    backends,
    people: demoPeople,
    log: (line) => lines.push(line),
    ...options,
  });
  return Object.assign(stack, { lines, storedValues: (await backends).storedValues });
}

// Each test file evaluates this module again in the same process.
const shared = globalThis as { sharedStack?: Promise<TestStack> };

/**
 * Returns the stack that all files of a Vitest project share. It is empty at first and ends with the process. A test that
 * injects faults must remove them.
 */
export function sharedStack(): Promise<TestStack> {
  shared.sharedStack ??= freshStack();
  return shared.sharedStack;
}

/** The shared stack, if a test has started it. */
export function startedStack(): Promise<TestStack> | undefined {
  return shared.sharedStack;
}
