import { readStoredCard, removeCard } from '../../shared/storage/catalogue.ts';
import { removePageDocument } from '../../shared/storage/page-documents.ts';
import { readRecommendations, writeRecommendations } from '../../shared/storage/recommendation-records.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { changeListing } from '../../shared/storage/similar-titles.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { MergeState } from '../../shared/storage/title-merges.ts';
import { defined } from '../../shared/values/defined.ts';
import type { PageChange } from './changes.ts';
import type { ProjectorDependencies } from './dependencies.ts';

const nothing = { shown: [], filled: [], awaited: [] };

/** Stops counting the page for the titles that were filled into it. */
const releaseTitles = (store: Store, slug: string): Promise<void> =>
  retryOnConflict('The recommendations', async () => {
    const stored = await readRecommendations(store, slug);
    if (stored.version === 0) return undefined;
    const decision = { record: nothing, taken: [], released: stored.record.filled, units: 0 };
    return (await writeRecommendations(store, slug, stored, decision)) ? undefined : changed;
  });

/**
 * Removes what was projected for a title that is not published: its page, its card, its card images, where it is listed, and
 * what it recommends. The address of a merged title that readers have seen leads to the other title. Does nothing for a title that
 * they never saw. The card goes last, because a run that ends early is repeated in full while it is there. Returns whether
 * the version of the catalogue must change.
 */
export async function removePage(
  { store, removeCardImages }: ProjectorDependencies,
  { slug, facts }: PageChange,
  { mergedInto, broughtBackAt, unpublishedAt }: Partial<MergeState>,
  readAt: number,
): Promise<boolean> {
  const stored = await readStoredCard(store, slug);
  const wasSeen = unpublishedAt !== undefined;
  const leads = facts && wasSeen && (mergedInto !== undefined || broughtBackAt !== undefined);
  if (stored === undefined && !leads) return false;
  await removePageDocument(store, slug, { readAt, ...defined({ movedTo: mergedInto }) });
  if (stored) {
    await removeCardImages(slug);
    await releaseTitles(store, slug);
    await changeListing(store, slug, stored.listed, undefined);
  }
  await removeCard(store, slug, { readAt, ...defined({ movedTo: mergedInto }) });
  return stored !== undefined || leads;
}
