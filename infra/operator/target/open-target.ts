import { resolve } from 'node:path';
import { deployedTarget } from './deployed-target.ts';
import { environmentParts } from './environment-parts.ts';
import { localTarget } from './local-target.ts';
import type { Target } from './target.ts';

const newestLocal = resolve(import.meta.dirname, '../../../.local/stack.json');

/**
 * Opens the selected installation: the deployed one whose stack names begin with `name`, else the local one in
 * `STACK_FILE`, else the deployed one in `TABLE_NAME` and `NIGHTLIGHT_URL`, else the newest local stack.
 * @throws OperatorError when it does not exist, or a setting is missing
 */
export async function openTarget(name: string | undefined, environment: NodeJS.ProcessEnv): Promise<Target> {
  if (name !== undefined) {
    // Imported only when needed, because it loads the CloudFormation client.
    const { stackParts } = await import('./stack-parts.ts');
    return deployedTarget(await stackParts(name), environment);
  }
  if (environment.STACK_FILE === undefined && (environment.TABLE_NAME || environment.NIGHTLIGHT_URL))
    return deployedTarget(environmentParts(environment), environment);
  return localTarget(environment.STACK_FILE ?? newestLocal, environment);
}
