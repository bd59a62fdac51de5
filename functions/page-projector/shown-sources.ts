import { type PageSources, readPageSources } from '../../shared/storage/page-sources.ts';
import { picturePathsOf } from '../../shared/storage/picture-links.ts';
import { readPagePictures } from '../../shared/storage/pictures.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { PageMedia } from '../../shared/titles/media.ts';
import { shownMedia } from '../../shared/titles/shown-media.ts';
import { defined } from '../../shared/values/defined.ts';

/** The sources of a page, with the media that it shows instead of those that the title names. */
export interface ShownSources extends PageSources {
  media: PageMedia[];
  /** The stored path of the card image that was last drawn. */
  cardImage?: string;
}

/**
 * Reads the sources of a page except its reviews; `undefined` until the title is published. Costs one more request for
 * the pictures.
 */
export async function readShownSources(store: Store, slug: string): Promise<ShownSources | undefined> {
  const sources = await readPageSources(store, slug);
  if (sources === undefined) return undefined;
  const { media } = sources.title;
  const { records, cardImage } = await readPagePictures(store, slug, picturePathsOf(media));
  const byUrl = new Map([...records].map(([path, record]) => [`/media/${path}`, record]));
  return { ...sources, media: shownMedia(media, byUrl), ...defined({ cardImage }) };
}
