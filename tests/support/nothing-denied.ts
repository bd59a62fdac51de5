import { afterAll, expect } from 'vitest';
import { startedStack } from './stack.ts';

// No function of the house may ask for what its role does not allow, in any test.
afterAll(async () => {
  const stack = await startedStack();
  if (stack !== undefined) expect(stack.door.denied()).toEqual([]);
});
