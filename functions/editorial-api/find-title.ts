import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/** Returns the title that has this slug, and its version, even if it is merged. Refuses when there is no such title. */
export async function findAnyTitle(
  { slug }: { slug: string },
  { store }: Dependencies,
): Promise<StoredTitle | Refusal<'title-not-found'>> {
  return (await readTitle(store, slug)) ?? refuse('title-not-found');
}

/** Refuses a change of a title that was merged, and names the title into which it was merged. */
export function refuseMerged(stored: StoredTitle): Refusal<'title-merged'> | undefined {
  const { mergedInto } = stored;
  if (mergedInto === undefined) return undefined;
  return refuse('title-merged', {
    detail: `It was merged into ${mergedInto}. Make the change there, or bring this title back first.`,
    members: { mergedInto },
  });
}

/** Returns the title that has this slug, and its version. Refuses when there is no such title, or when it was merged. */
export async function findTitle(
  params: { slug: string },
  deps: Dependencies,
): Promise<StoredTitle | Refusal<'title-not-found' | 'title-merged'>> {
  const stored = await findAnyTitle(params, deps);
  return isRefused(stored) ? stored : (refuseMerged(stored) ?? stored);
}
