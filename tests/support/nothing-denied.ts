import { afterAll, expect } from 'vitest';
import { startedStack } from './stack.ts';

// In every test, no function may make a call that its role does not allow.
afterAll(async () => {
  const stack = await startedStack();
  if (stack !== undefined) expect(stack.proxy.denied()).toEqual([]);
});
