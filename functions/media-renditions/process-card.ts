import type { CardRequest } from '../../shared/messaging/card-request.ts';
import { readCardImage, writeCardImage } from '../../shared/storage/card-images.ts';
import { readPicture, writePicture } from '../../shared/storage/media.ts';
import { isOnSite } from '../../shared/storage/on-site.ts';
import { drawCard } from './card/draw-card.ts';
import type { Dependencies } from './dependencies.ts';
import { encodeImage } from './raster.ts';
import { removeCards } from './remove-cards.ts';

/**
 * Draws the card image of a title, stores it, and then records its path, which has the page rebuilt that names it. A
 * request for the image that is recorded already does nothing.
 */
export async function processCard(deps: Dependencies, { slug, path, facts }: CardRequest): Promise<void> {
  const { store, media, codecs, fonts } = deps;
  if ((await readCardImage(store, slug)) === path) return;
  const kit = await codecs.canvasKit();
  const file = facts.picture === undefined ? undefined : await readPicture(media, facts.picture);
  const picture = (file && kit.MakeImageFromEncoded(file.bytes)) ?? undefined;
  const card = drawCard(kit, await fonts(kit), facts, picture);
  picture?.delete();
  const bytes = await encodeImage(codecs, card, 'image/jpeg');
  card.delete();
  await writePicture(media, { path, contentType: 'image/jpeg', bytes });
  await writeCardImage(store, slug, path);
  // The title may have been taken off the site while its image was drawn.
  if (!(await isOnSite(store, slug))) await removeCards(deps, slug);
}
