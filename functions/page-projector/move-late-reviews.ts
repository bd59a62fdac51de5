import { requestMove } from '../../shared/storage/moves.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { ProjectorDependencies } from './dependencies.ts';

/**
 * Requests a move when a review of a merged title has changed that is still there: it was being screened when the titles were
 * merged, or an appeal was granted later. `newest` are the addresses `person/item` of the reviews that changed.
 */
export async function moveLateReviews(
  { store, now }: ProjectorDependencies,
  slug: string,
  newest: readonly string[],
): Promise<void> {
  for (const reference of newest) {
    const [person = '', item = ''] = reference.split('/');
    const review = await readSubmission(store, { person, item });
    if (review?.slug === slug) return requestMove(store, slug, now().toISOString());
  }
}
