import { titleOwner } from '../../../../shared/revisions/title-owner.ts';
import { me, type TitleFilters } from './title-filters.ts';
import type { ListedTitle } from './title-row.tsx';

/** Returns the staff names that a filter by owner offers: those of the titles that are listed, and the one that is chosen. */
export function ownersIn(
  items: readonly ListedTitle[],
  { owner }: Pick<TitleFilters, 'owner'>,
): readonly string[] {
  const names = items.flatMap((listed) => titleOwner(listed) ?? []);
  const chosen = owner === undefined || owner === me ? [] : [owner];
  return [...new Set([...names, ...chosen])].sort();
}
