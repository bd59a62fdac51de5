import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/** The title with a slug, as editors have it. */
export async function findTitle(
  { slug }: { slug: string },
  { store }: Dependencies,
): Promise<StoredTitle | Refusal<'title-not-found'>> {
  return (await readTitle(store, slug)) ?? refuse('title-not-found');
}
