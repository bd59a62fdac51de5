import type { GridCategory } from '../expert-reviews/categories.ts';

/**
 * The highest level of each category that is acceptable for a family, 0 to 5. A category that is left out has no limit.
 */
export type FamilyProfile = Partial<Record<GridCategory, number>>;

type FamilyVerdict = 'fine' | 'talk-first' | 'not-yet';

/** Whether a title suits a family's thresholds, and the categories above their threshold, the largest excess first. */
export interface FamilyAnswer {
  verdict: FamilyVerdict;
  decidedBy: { category: GridCategory; level: number; fine: number }[];
}

/**
 * Compares a title's levels with a family's thresholds. One level above a threshold gives `talk-first`, two
 * or more give `not-yet`. Returns `undefined` when the family has no threshold for any category of the title.
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
  const largestExcess = above[0];
  if (largestExcess === undefined) return { verdict: 'fine', decidedBy: [] };
  const verdict = largestExcess.level - largestExcess.fine >= 2 ? 'not-yet' : 'talk-first';
  return { verdict, decidedBy: above };
}
