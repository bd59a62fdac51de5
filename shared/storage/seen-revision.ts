import { readRevision, type StoredRevision } from './revisions.ts';
import type { Store } from './store.ts';
import { readTitleLog } from './title-log.ts';

/** A reader may have had a page open while it changed a few times, but not more often. */
const changesMeanwhile = 50;

/**
 * Reads a revision that readers saw before the present one; `undefined` when there is none with this number, nobody published it,
 * or the page was off the site since, because that may be why. Takes one request for the log, and one or two for the revision.
 */
export async function readSeenRevision(
  store: Store,
  slug: string,
  revision: number,
): Promise<StoredRevision | undefined> {
  const acts = ['published', 'unpublished', 'merged'] as const;
  const [found, { entries, next }] = await Promise.all([
    readRevision(store, slug, revision),
    readTitleLog(store, slug, { limit: changesMeanwhile, acts }),
  ]);
  const latest = entries.find((entry) => entry.act !== 'published' || entry.revision === revision);
  if (latest) return latest.act === 'published' ? found : undefined;
  // Titles that were published before there was a log have no entry about it.
  return next === undefined && found?.publishedAt !== undefined ? found : undefined;
}
