import { type GridCategory, gridCategories } from '../expert-reviews/categories.ts';
import type { TitleKind } from './kinds.ts';

/** Returns the grid categories for a kind of title: nine that all kinds have, and one more for games and for apps. */
export function categoriesFor(kind: TitleKind): readonly GridCategory[] {
  return gridCategories.filter(
    (category) =>
      (category !== 'ease-of-play' || kind === 'game') && (category !== 'privacy' || kind === 'app'),
  );
}
