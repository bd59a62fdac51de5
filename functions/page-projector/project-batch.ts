import { type CatalogueEntry, readCatalogue, readCatalogueVersion } from '../../shared/storage/catalogue.ts';
import { recommendationsShown } from '../../shared/titles/recommend.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { cardDiffers, projectTitle, readTitle } from './project-title.ts';

let known: { version: number; table: string; entries: CatalogueEntry[] } | undefined;

const catalogue = async ({ store }: ProjectorDependencies): Promise<CatalogueEntry[]> => {
  const version = await readCatalogueVersion(store);
  if (known?.version !== version || known.table !== store.table)
    known = { version, table: store.table, entries: await readCatalogue(store) };
  return known.entries;
};

/** Returns the titles whose pages show a changed title, or have too few recommendations and might now show it. */
const dependents = (entries: readonly CatalogueEntry[], changed: ReadonlySet<string>): string[] =>
  entries
    .filter(({ card }) => !changed.has(card.slug))
    .filter(
      ({ chosen, shown }) =>
        shown.length < recommendationsShown || [...chosen, ...shown].some((slug) => changed.has(slug)),
    )
    .map(({ card }) => card.slug);

/** Returns the catalogue as it will be once these cards are written. */
const withCards = (entries: readonly CatalogueEntry[], cards: readonly TitleCard[]): CatalogueEntry[] => {
  const bySlug = new Map(entries.map((entry) => [entry.card.slug, entry]));
  for (const card of cards)
    bySlug.set(card.slug, { ...(bySlug.get(card.slug) ?? { chosen: [], shown: [] }), card });
  return [...bySlug.values()];
};

const concurrency = 8;

const resultsBySlug = async <Value>(
  slugs: readonly string[],
  work: (slug: string) => Promise<Value>,
): Promise<Map<string, PromiseSettledResult<Value>>> => {
  const results = new Map<string, PromiseSettledResult<Value>>();
  for (let start = 0; start < slugs.length; start += concurrency) {
    const some = slugs.slice(start, start + concurrency);
    const outcomes = await Promise.allSettled(some.map(work));
    for (const [index, result] of outcomes.entries()) results.set(some[index] ?? '', result);
  }
  return results;
};

/**
 * Rebuilds the page of every title in a batch once, and the pages that show a changed card. The result of a record is
 * rejected when the page of its own title could not be rebuilt. Repeating the work gives the same pages.
 */
export async function projectBatch(
  deps: ProjectorDependencies,
  slugs: readonly string[],
): Promise<PromiseSettledResult<unknown>[]> {
  const stored = await catalogue(deps);
  const distinct = [...new Set(slugs)];
  const read = await resultsBySlug(distinct, (slug) => readTitle(deps, slug));
  const cards = [...read.values()].flatMap((result) =>
    result.status === 'fulfilled' && result.value ? [result.value.card] : [],
  );
  const entries = withCards(stored, cards);
  const changed = new Set(cards.filter((card) => cardDiffers(stored, card)).map(({ slug }) => slug));
  const others = changed.size > 0 ? dependents(entries, changed) : [];
  const all = [...distinct, ...others.filter((slug) => !distinct.includes(slug))];
  const results = await resultsBySlug(all, async (slug) => {
    const known = read.get(slug);
    if (known?.status === 'rejected') throw known.reason;
    const title = known ? known.value : await readTitle(deps, slug);
    if (title) await projectTitle(deps, title, entries, stored);
  });
  return slugs.map((slug) => results.get(slug) ?? { status: 'rejected', reason: new Error('not projected') });
}
