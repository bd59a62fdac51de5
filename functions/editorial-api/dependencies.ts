import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import { type Identify, identifier } from '../../shared/http/identity.ts';
import { withConfirmedKeys } from '../../shared/http/with-confirmed-keys.ts';
import { fingerprintsOf } from '../../shared/people/fingerprints.ts';
import { keysFrom } from '../../shared/people/keys-from.ts';
import { cursorKeys, type SealingKeys } from '../../shared/people/sealing-keys.ts';
import { confirmKeys } from '../../shared/storage/key-checks.ts';
import { type MediaStore, openMedia } from '../../shared/storage/media.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';

export interface Dependencies {
  store: Store;
  keys: Pick<SealingKeys, 'tag' | 'suggestion' | 'review' | 'cursor'>;
  identify: Identify;
  media: MediaStore;
  /** Whether a revision must be published by another editor than its author. */
  secondEditor: boolean;
  now: () => Date;
}

/** Builds the dependencies of the use cases from the environment. */
export function dependencies(environment: NodeJS.ProcessEnv): Dependencies {
  const store = openStore(setting(environment, 'TABLE_NAME'));
  const sealing = keysFrom(environment, 'tag', 'ledger', 'suggestion', 'review');
  const keys = { ...sealing, cursor: cursorKeys(sealing.suggestion) };
  const identify = identifier(
    { issuer: setting(environment, 'TOKEN_ISSUER'), clientId: setting(environment, 'CLIENT_ID') },
    keys,
  );
  return {
    store,
    keys,
    identify: withConfirmedKeys(identify, () => confirmKeys(store, fingerprintsOf(keys))),
    media: openMedia(setting(environment, 'MEDIA_BUCKET')),
    secondEditor: setting(environment, 'SECOND_EDITOR') !== 'off',
    now,
  };
}
