import { cardImageSize } from '../../../../shared/titles/card-image-size.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import type { PageMeta } from '../layout/frame.ts';
import { kindWords } from '../words/kinds.ts';

/** Returns the picture for previews of links to a page; `undefined` until it is drawn. */
export function previewImage(page: PageDocument): PageMeta['image'] {
  if (page.cardImage === undefined) return undefined;
  const kind = kindWords[page.kind].one;
  const alt = `${page.name}. ${kind} for ages ${page.ageRating} and up. ${page.oneLiner}`;
  return { url: page.cardImage, alt, ...cardImageSize };
}
