import { resolve } from 'node:path';
import { deployedTarget } from './deployed-target.ts';
import { environmentParts } from './environment-parts.ts';
import { localTarget } from './local-target.ts';
import type { Target } from './target.ts';

const newestLocal = resolve(import.meta.dirname, '../../../.local/stack.json');

/**
 * The installation that is meant: the deployed one that `name` begins, else the local one of `STACK_FILE`, else the
 * deployed one of `TABLE_NAME` and `NIGHTLIGHT_URL`, else the newest local stack.
 * @throws OperatorError when it is not there, or a setting is missing
 */
export async function openTarget(name: string | undefined, environment: NodeJS.ProcessEnv): Promise<Target> {
  if (name !== undefined) {
    // Loaded only here: it is a client of a service that nothing else needs.
    const { stackParts } = await import('./stack-parts.ts');
    return deployedTarget(await stackParts(name), environment);
  }
  if (environment.STACK_FILE === undefined && (environment.TABLE_NAME || environment.NIGHTLIGHT_URL))
    return deployedTarget(environmentParts(environment), environment);
  return localTarget(environment.STACK_FILE ?? newestLocal, environment);
}
