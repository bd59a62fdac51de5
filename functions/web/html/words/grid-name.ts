import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { scales } from '../../../../shared/expert-reviews/scales.ts';

/** Returns whether a name is that of a category of the content grid. */
export function isGridCategory(name: string): name is GridCategory {
  return Object.hasOwn(scales, name);
}

/** Returns the name of a category of the content grid. */
export function gridName(category: string): string {
  return isGridCategory(category) ? scales[category].name : category;
}

/** Returns a level of a category with its label: `3, some`. */
export function levelWords(category: string, level: number): string {
  const label = isGridCategory(category) ? scales[category].levels[level]?.label.toLowerCase() : undefined;
  return label === undefined ? String(level) : `${level}, ${label}`;
}
