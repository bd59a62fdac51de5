import { forgetCardImage, readCardImage } from '../../shared/storage/card-images.ts';
import { deletePicture, listPictures, readPicture } from '../../shared/storage/media.ts';
import { isOnSite } from '../../shared/storage/on-site.ts';
import { cardImagePrefix, isCardImageOf } from '../../shared/titles/card-image.ts';
import type { Dependencies } from './dependencies.ts';

/** Returns whether the card image that is recorded for a title is missing. */
const lacksCard = async ({ store, media }: Dependencies, slug: string): Promise<boolean> => {
  const path = await readCardImage(store, slug);
  return path !== undefined && (await readPicture(media, path)) === undefined;
};

/**
 * Deletes every card image of a title that is off the site: they show its name and its age. When the title came back in the
 * meantime, the images stay. One that was deleted just before is drawn again, because the record says then that there is none.
 */
export async function removeCards(deps: Dependencies, slug: string): Promise<void> {
  const { store, media } = deps;
  if (await isOnSite(store, slug)) {
    if (await lacksCard(deps, slug)) await forgetCardImage(store, slug);
    return;
  }
  const paths = await listPictures(media, cardImagePrefix(slug));
  for (const path of paths.filter((one) => isCardImageOf(slug, one))) await deletePicture(media, path);
  await forgetCardImage(store, slug);
}
