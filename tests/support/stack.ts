import { inject } from 'vitest';
import { type Backends, startBackends } from '../../infra/local/backends.ts';
import { type LocalStack, type StackOptions, startStack } from '../../infra/local/stack.ts';
import { demoPeople } from './demo-people.ts';

export interface TestStack extends LocalStack {
  /** Every line the functions and the runner wrote. */
  readonly lines: readonly string[];
  /** Secrets of the stack and its issuer's key, for who forges tokens. */
  readonly storedValues: Backends['storedValues'];
}

/** A stack of its own on this run's assembly; whoever starts it stops it. */
export async function freshStack(options: Partial<StackOptions> = {}): Promise<TestStack> {
  const lines: string[] = [];
  const backends = startBackends(options.dataDir);
  const stack = await startStack({
    assemblyDir: inject('assembly'),
    backends,
    people: demoPeople,
    log: (line) => lines.push(line),
    ...options,
  });
  return Object.assign(stack, { lines, storedValues: (await backends).storedValues });
}

// The module is evaluated again for each test file; the process is the same.
const shared = globalThis as { sharedStack?: Promise<TestStack> };

/**
 * The one stack of all files of a project, empty when the first asks for it. It ends with the process. Whoever sets
 * faults takes them back.
 */
export function sharedStack(): Promise<TestStack> {
  shared.sharedStack ??= freshStack();
  return shared.sharedStack;
}

/** The shared stack, when a test has asked for it. */
export function startedStack(): Promise<TestStack> | undefined {
  return shared.sharedStack;
}
