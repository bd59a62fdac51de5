import { creditedNames } from '../../shared/storage/credits.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readTitleLog } from '../../shared/storage/title-log.ts';
import { defined } from '../../shared/values/defined.ts';
import type { PageChange } from './html/title/page-history.tsx';

/** How many entries of the log one page of history reads. */
const limit = 100;

/**
 * Reads what was published on the page of a title, and when it was taken off the site. Editors are not named. A reader is
 * named for a suggestion by the public name that they have now.
 */
export async function readPageHistory(store: Store, slug: string): Promise<PageChange[]> {
  const { entries } = await readTitleLog(store, slug, { limit, acts: ['published', 'unpublished'] });
  const nameOf = await creditedNames(
    store,
    entries.map(({ credit }) => credit),
  );
  return entries.flatMap(({ at, act, revision, note, afterSuggestion, credit, changes }) =>
    act === 'published' || act === 'unpublished'
      ? [{ at, act, ...defined({ revision, note, afterSuggestion, creditedTo: nameOf(credit), changes }) }]
      : [],
  );
}
