import { join } from 'node:path';
import type { CanvasKit } from 'canvaskit-wasm/full';
import { setting } from '../../shared/environment/settings.ts';
import { type MediaStore, openMedia } from '../../shared/storage/media.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';
import { type Fonts, loadFonts } from './card/fonts.ts';
import { type Codecs, openCodecs } from './codecs/open.ts';

export interface Dependencies {
  store: Store;
  media: MediaStore;
  codecs: Codecs;
  /** Returns the fonts of card images. They are loaded once for each instance of the drawing library. */
  fonts: (kit: CanvasKit) => Promise<Fonts>;
}

const fontsOnce = (folder: string): Dependencies['fonts'] => {
  const loaded = new WeakMap<CanvasKit, Promise<Fonts>>();
  return (kit) => {
    const fonts = loaded.get(kit) ?? loadFonts(kit, folder);
    loaded.set(kit, fonts);
    return fonts;
  };
};

/** Builds the dependencies of the use cases from the environment. `folder` is that of the bundle. */
export function dependencies(environment: NodeJS.ProcessEnv, folder: string): Dependencies {
  return {
    store: openStore(setting(environment, 'TABLE_NAME')),
    media: openMedia(setting(environment, 'MEDIA_BUCKET')),
    codecs: openCodecs(join(folder, 'codecs')),
    fonts: fontsOnce(join(folder, 'fonts')),
  };
}
