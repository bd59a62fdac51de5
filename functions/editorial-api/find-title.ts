import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/** Returns the title that has this slug, and its version. Refuses when there is no such title. */
export async function findTitle(
  { slug }: { slug: string },
  { store }: Dependencies,
): Promise<StoredTitle | Refusal<'title-not-found'>> {
  return (await readTitle(store, slug)) ?? refuse('title-not-found');
}
