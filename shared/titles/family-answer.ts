import type { GridCategory } from '../expert-reviews/categories.ts';

/** How much of each category is fine in a family, 0 to 5; a category that is left out decides nothing. */
export type FamilyProfile = Partial<Record<GridCategory, number>>;

export type FamilyVerdict = 'fine' | 'talk-first' | 'not-yet';

/** What a family's own thresholds say of a title, and the rows that decided, the farthest above first. */
export interface FamilyAnswer {
  verdict: FamilyVerdict;
  decidedBy: { category: GridCategory; level: number; fine: number }[];
}

/**
 * Compares a title's levels with a family's thresholds: one level above is a matter to talk about first, two or more
 * are not yet. `undefined` while the family has set nothing that the title has a level for.
 */
export function familyAnswer(
  levels: readonly { category: GridCategory; level: number }[],
  profile: FamilyProfile,
): FamilyAnswer | undefined {
  const rows = levels.flatMap(({ category, level }) => {
    const fine = profile[category];
    return fine === undefined ? [] : [{ category, level, fine }];
  });
  if (rows.length === 0) return undefined;
  const above = rows
    .filter(({ level, fine }) => level > fine)
    .sort((a, b) => b.level - b.fine - (a.level - a.fine));
  const farthest = above[0];
  if (farthest === undefined) return { verdict: 'fine', decidedBy: [] };
  const verdict = farthest.level - farthest.fine >= 2 ? 'not-yet' : 'talk-first';
  return { verdict, decidedBy: above };
}
