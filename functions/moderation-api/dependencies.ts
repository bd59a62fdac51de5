import { setting } from '../../shared/environment/settings.ts';
import { type Identify, identifier } from '../../shared/http/identity.ts';
import { type SealingKeys, sealingKeys } from '../../shared/people/sealing.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';

export interface Dependencies {
  store: Store;
  keys: SealingKeys;
  identify: Identify;
  now: () => Date;
}

/** What the use cases need, from the environment. */
export const dependencies = (environment: NodeJS.ProcessEnv): Dependencies => {
  const keys = sealingKeys(setting(environment, 'SEALING_SECRET'));
  return {
    store: openStore(setting(environment, 'TABLE_NAME')),
    keys,
    identify: identifier(
      { issuer: setting(environment, 'TOKEN_ISSUER'), clientId: setting(environment, 'CLIENT_ID') },
      keys,
    ),
    now: () => new Date(),
  };
};
