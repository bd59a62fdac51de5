import { isPublicMove, type MovingAct, movingActs } from '../revisions/title-acts.ts';
import type { Store } from './store.ts';
import { readTitleLog, type TitleLogEntry } from './title-log.ts';

/** An entry of a page's history. `changesHidden`: its changes and its note are not shown, because the page was off the site since. */
export interface HistoryEntry extends TitleLogEntry {
  version: number;
  changesHidden?: true;
}

const takesDown = ({ act }: TitleLogEntry): boolean => act === 'unpublished' || act === 'merged';

/**
 * Returns the version in which a page was last taken off the site; 0 if it never was. On the first page only takedowns
 * among its entries matter, because an earlier one hides none of them.
 */
const lastTakenDown = async (
  store: Store,
  slug: string,
  entries: readonly HistoryEntry[],
  before: number | undefined,
): Promise<number> => {
  if (before === undefined) return entries.find(takesDown)?.version ?? 0;
  let next: number | undefined;
  do {
    const page = await readTitleLog(store, slug, { limit: 1, before: next, acts: ['unpublished', 'merged'] });
    const [latest] = page.entries;
    if (latest !== undefined) return latest.version;
    next = page.next;
  } while (next !== undefined);
  return 0;
};

/**
 * Lists what readers may know about the changes of a page, the latest first: publications, when it was taken off the site, and
 * merges and splits with titles that they have seen. What a page said before it was taken off the site is not shown, because
 * that may be why it was taken off. At most `limit` entries that are older than the version `before`; `next` is the version
 * from which the next page continues.
 */
export async function readPageHistory(
  store: Store,
  slug: string,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<{ entries: HistoryEntry[]; next?: number }> {
  const acts = ['published', 'unpublished', ...movingActs] as const;
  const { entries, ...more } = await readTitleLog(store, slug, { limit, before, acts });
  const takenDown = await lastTakenDown(store, slug, entries, before);
  const hidden = (entry: TitleLogEntry & { version: number }): HistoryEntry => {
    if (entry.version >= takenDown || entry.act !== 'published') return entry;
    const { changes: _, note: __, ...rest } = entry;
    return { ...rest, changesHidden: true };
  };
  return { entries: entries.map(hidden), ...more };
}

/** Returns whether readers see an entry of the history, which does not name titles that they have never seen. */
export function isInHistory<Entry extends TitleLogEntry>(
  entry: Entry,
): entry is Entry & { act: 'published' | 'unpublished' | MovingAct } {
  return entry.act === 'published' || entry.act === 'unpublished' || isPublicMove(entry);
}
