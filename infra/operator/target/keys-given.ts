import { keysFrom } from '../../../shared/people/keys-from.ts';
import { secretSetting } from '../../../shared/people/secret-settings.ts';
import { defined } from '../../../shared/values/defined.ts';
import type { PersonKeys } from './target.ts';

/** Reads the keys for a person's records from the environment. Undefined without TAG_SECRET. @throws if others are missing */
export function keysGiven(environment: NodeJS.ProcessEnv): PersonKeys | undefined {
  if (!environment[secretSetting.tag]) return undefined;
  return {
    ...keysFrom(environment, 'tag', 'ledger', 'receipt', 'review'),
    ...defined({ case: environment[secretSetting.case] ? keysFrom(environment, 'case').case : undefined }),
  };
}
