import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import type { Identify } from '../../shared/http/identity.ts';
import { withConfirmedKeys } from '../../shared/http/with-confirmed-keys.ts';
import { fingerprintsOf } from '../../shared/people/fingerprints.ts';
import { keysFrom } from '../../shared/people/keys-from.ts';
import { cursorKeys, type SealingKeys } from '../../shared/people/sealing-keys.ts';
import { confirmKeys } from '../../shared/storage/key-checks.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';

export interface Dependencies {
  store: Store;
  keys: Omit<SealingKeys, 'case' | 'suggestion'>;
  identify: Identify;
  now: () => Date;
}

const lazily = (environment: NodeJS.ProcessEnv, keys: Dependencies['keys']): Identify => {
  const settings = {
    issuer: setting(environment, 'TOKEN_ISSUER'),
    clientId: setting(environment, 'CLIENT_ID'),
  };
  let identify: Promise<Identify> | undefined;
  return async (event) => {
    identify ??= import('../../shared/http/identity.ts').then((module) => module.identifier(settings, keys));
    return (await identify)(event);
  };
};

/**
 * Builds the dependencies from the environment. The token verifier is loaded when it is first needed, because reading
 * needs none.
 */
export function dependencies(environment: NodeJS.ProcessEnv): Dependencies {
  const sealing = keysFrom(environment, 'tag', 'ledger', 'receipt', 'review');
  const keys = { ...sealing, cursor: cursorKeys(sealing.review) };
  const store = openStore(setting(environment, 'TABLE_NAME'));
  return {
    store,
    keys,
    identify: withConfirmedKeys(lazily(environment, keys), () => confirmKeys(store, fingerprintsOf(sealing))),
    now,
  };
}
