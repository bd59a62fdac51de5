import { defined } from '../values/defined.ts';
import type { Media, PageMedia } from './media.ts';

/** What is known about an uploaded picture. Without `state`, it was stored by a version that did not check files. */
interface KnownPicture {
  state?: 'waiting' | 'ready' | 'refused';
  width?: number;
  height?: number;
  widths?: number[];
}

/** The end of the names that uploads have had since pictures are recorded. Earlier names have no part of a hash. */
const hashedName = /-[0-9a-f]{32}\.[a-z]+$/;

/** Returns whether the URL of a picture has the form that uploads have since pictures are recorded. */
export function hasHashedName(url: string): boolean {
  return hashedName.test(url);
}

/**
 * Returns what a page shows of a title's media: not the pictures that nobody uploaded, that are waiting, or that were
 * refused. `pictures` has the known ones by their URL. A picture with an earlier name is shown although it is not known.
 */
export function shownMedia(
  media: readonly Media[],
  pictures: ReadonlyMap<string, KnownPicture>,
): PageMedia[] {
  return media.flatMap((one): PageMedia[] => {
    if (one.kind === 'video') return [one];
    const picture = pictures.get(one.url);
    if (picture === undefined) return hasHashedName(one.url) ? [] : [one];
    if ((picture.state ?? 'ready') !== 'ready') return [];
    const { width = one.width, height = one.height, widths = [] } = picture;
    return [{ ...one, width, height, ...defined({ widths: widths.length > 0 ? widths : undefined }) }];
  });
}
