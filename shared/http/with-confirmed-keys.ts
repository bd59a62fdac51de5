import { refuse } from '../contract/refusal.ts';
import type { Identify } from './identity.ts';

/**
 * Wraps `identify` so that it refuses everybody with `keys-wrong` when the function's keys differ from those the table
 * was first used with: with wrong keys nobody would find their own records. The check runs once in each instance of a
 * function, before the first caller is identified, and is repeated when it failed.
 */
export function withConfirmedKeys(identify: Identify, wrongKeys: () => Promise<string[]>): Identify {
  let asked: Promise<string[]> | undefined;
  return async (event) => {
    asked ??= wrongKeys();
    const wrong = await asked.catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    if (wrong.length > 0)
      return refuse('keys-wrong', {
        cause: new Error(`these keys do not match the table: ${wrong.join(', ')}`),
      });
    return identify(event);
  };
}
