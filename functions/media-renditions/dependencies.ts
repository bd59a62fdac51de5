import { setting } from '../../shared/environment/settings.ts';
import { type MediaStore, openMedia } from '../../shared/storage/media.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';
import { type Codecs, openCodecs } from './codecs/open.ts';

export interface Dependencies {
  store: Store;
  media: MediaStore;
  codecs: Codecs;
}

/** Builds the dependencies of the use cases from the environment. `codecFolder` has the files of the codecs. */
export function dependencies(environment: NodeJS.ProcessEnv, codecFolder: string): Dependencies {
  return {
    store: openStore(setting(environment, 'TABLE_NAME')),
    media: openMedia(setting(environment, 'MEDIA_BUCKET')),
    codecs: openCodecs(codecFolder),
  };
}
