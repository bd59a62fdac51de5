import { keysFrom } from '../../shared/environment/sealing.ts';
import { setting } from '../../shared/environment/settings.ts';
import { type Identify, identifier } from '../../shared/http/identity.ts';
import { type MediaStore, openMedia } from '../../shared/storage/media.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';

export interface Dependencies {
  store: Store;
  identify: Identify;
  media: MediaStore;
  now: () => Date;
}

/** What the use cases need, from the environment. */
export const dependencies = (environment: NodeJS.ProcessEnv): Dependencies => ({
  store: openStore(setting(environment, 'TABLE_NAME')),
  identify: identifier(
    { issuer: setting(environment, 'TOKEN_ISSUER'), clientId: setting(environment, 'CLIENT_ID') },
    keysFrom(environment, 'tag', 'ledger'),
  ),
  media: openMedia(setting(environment, 'MEDIA_BUCKET')),
  now: () => new Date(),
});
