import type { Store } from '../../shared/storage/store.ts';
import { readTitleLog } from '../../shared/storage/title-log.ts';
import { defined } from '../../shared/values/defined.ts';
import type { PageChange } from './html/title/page-history.tsx';

/** How many entries of the log the history of a page reads. */
const limit = 100;

/** Reads what was published on the page of a title, and when it was taken off the site. Editors are not named. */
export async function readPageHistory(store: Store, slug: string): Promise<PageChange[]> {
  const { entries, next } = await readTitleLog(store, slug, { limit });
  const firstVersion = next === undefined && entries.findLast(({ act }) => act === 'published')?.version;
  return entries.flatMap(({ version, at, act, revision, note, afterSuggestion, creditedTo, changes }) => {
    if (act !== 'published' && act !== 'unpublished') return [];
    const first = version === firstVersion ? (true as const) : undefined;
    return [{ at, act, ...defined({ revision, note, afterSuggestion, creditedTo, changes, first }) }];
  });
}
