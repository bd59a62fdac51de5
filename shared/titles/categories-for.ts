import { type GridCategory, gridCategories } from '../expert-reviews/categories.ts';
import type { TitleKind } from './kinds.ts';

/** The categories that a title of this kind is examined for: nine always, one more for games and apps. */
export function categoriesFor(kind: TitleKind): readonly GridCategory[] {
  return gridCategories.filter(
    (category) =>
      (category !== 'ease-of-play' || kind === 'game') && (category !== 'privacy' || kind === 'app'),
  );
}
