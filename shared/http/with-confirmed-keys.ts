import { refuse } from '../contract/refusal.ts';
import type { Identify } from './identity.ts';
import { Problem } from './problem.ts';

/**
 * Identifies nobody with keys that are not those the table was written with: everybody would be a stranger to their
 * own things. Asked once for each instance of a function, before the first person; a failure to ask is asked again.
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
      throw new Problem(
        refuse('keys-wrong', { cause: new Error(`not the keys of this table: ${wrong.join(', ')}`) }),
      );
    return identify(event);
  };
}
