import { readCardsOf } from '../../shared/storage/catalogue.ts';
import { creditedNames } from '../../shared/storage/credits.ts';
import { isInHistory, readPageHistory as read } from '../../shared/storage/page-history.ts';
import type { Store } from '../../shared/storage/store.ts';
import { defined } from '../../shared/values/defined.ts';
import type { PageChange } from './html/title/page-history.tsx';
import { titlesNamedIn, withTitleNames } from './html/words/title-names.ts';

/** How many entries of the log the history of a page reads. */
const limit = 100;

/**
 * Reads what was published on the page of a title, and when it was taken off the site. Editors are not named. A reader is
 * named for a suggestion by the public name that they have now, and a recommended title by its name if it has a page.
 */
export async function readPageHistory(store: Store, slug: string): Promise<PageChange[]> {
  const { entries, next } = await read(store, slug, { limit });
  const nameOf = await creditedNames(
    store,
    entries.map(({ credit }) => credit),
  );
  const firstVersion = next === undefined && entries.findLast(({ act }) => act === 'published')?.version;
  const shown = entries.filter(isInHistory);
  const slugs = titlesNamedIn(shown.flatMap(({ changes = [] }) => changes));
  const cards = slugs.length === 0 ? [] : await readCardsOf(store, slugs);
  const names = new Map(cards.map(({ slug: one, name }) => [one, name]));
  return shown.map(({ version, at, act, credit, other, ...entry }) => {
    const { revision, note, afterSuggestion, changesHidden } = entry;
    const changes = entry.changes && withTitleNames(entry.changes, names);
    const first = version === firstVersion ? (true as const) : undefined;
    const creditedTo = nameOf(credit);
    return {
      at,
      act,
      ...defined({
        revision,
        note,
        other: other?.name,
        afterSuggestion,
        creditedTo,
        changes,
        changesHidden,
        first,
      }),
    };
  });
}
