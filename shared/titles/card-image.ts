import { createHash } from 'node:crypto';
import { cardFolder, renditionPath } from '../pictures/paths.ts';
import { defined } from '../values/defined.ts';
import type { PageMedia } from './media.ts';

/** Part of the name of every card image. Raise it when the drawing changes, so that all are drawn anew. */
const drawing = 1;

/** What is drawn on the card image of a title. `picture` is the path of a raster picture for its background. */
export interface CardFacts {
  name: string;
  kind: string;
  age: number;
  oneLiner: string;
  picture?: string | undefined;
}

/** The widest rendition that a background needs. */
const backgroundWidth = 1280;

/** The parts of a page document that its card image shows. */
interface PageFacts {
  name: string;
  kind: string;
  ageRating: number;
  oneLiner: string;
  media: readonly PageMedia[];
}

/** Returns what is drawn on the card image of a page: the first still that consists of pixels is its background. */
export function cardFactsOf(page: PageFacts): CardFacts {
  const { name, kind, ageRating, oneLiner, media } = page;
  const still = media.find((one) => one.kind === 'image');
  const width = (still?.widths ?? []).filter((one) => one <= backgroundWidth).at(-1);
  const picture =
    still && width ? renditionPath(still.url.slice('/media/'.length), width, 'webp') : undefined;
  return { name, kind, age: ageRating, oneLiner, ...defined({ picture }) };
}

/** Returns the stored path of a card image. It contains a hash of what is drawn, so a changed image has another path. */
export function cardImagePath(slug: string, { name, kind, age, oneLiner, picture }: CardFacts): string {
  const drawn = JSON.stringify([drawing, name, kind, age, oneLiner, picture ?? null]);
  return `${cardImagePrefix(slug)}${createHash('sha256').update(drawn).digest('hex').slice(0, 32)}.jpg`;
}

/** Returns what the paths of all card images of a title begin with. Those of other titles may begin with it, too. */
export function cardImagePrefix(slug: string): string {
  return `${cardFolder}${slug}-`;
}

const hashedEnd = /^[0-9a-f]{32}\.jpg$/;

/** Returns whether a path is that of a card image of the title, and not of one whose slug only begins with the same words. */
export function isCardImageOf(slug: string, path: string): boolean {
  const prefix = cardImagePrefix(slug);
  return path.startsWith(prefix) && hashedEnd.test(path.slice(prefix.length));
}
