import { keysFrom } from '../../../shared/people/keys-from.ts';
import { secretSetting } from '../../../shared/people/secret-settings.ts';
import type { PersonKeys } from './target.ts';

/** The keys whose secrets the environment has; all four of a person's, or none. @throws Error naming a missing one. */
export function keysGiven(environment: NodeJS.ProcessEnv): PersonKeys | undefined {
  if (!environment[secretSetting.tag]) return undefined;
  return {
    ...keysFrom(environment, 'tag', 'ledger', 'receipt', 'review'),
    ...(environment[secretSetting.case] ? keysFrom(environment, 'case') : {}),
  };
}
