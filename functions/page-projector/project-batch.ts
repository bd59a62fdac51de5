import { type CatalogueEntry, readCatalogue, readCatalogueVersion } from '../../shared/storage/catalogue.ts';
import { recommendationsShown } from '../../shared/titles/recommend.ts';
import { type ProjectorDependencies, projectTitle } from './project-title.ts';

let known: { version: number; table: string; entries: CatalogueEntry[] } | undefined;

const catalogue = async ({ store }: ProjectorDependencies): Promise<CatalogueEntry[]> => {
  const version = await readCatalogueVersion(store);
  if (known?.version !== version || known.table !== store.table)
    known = { version, table: store.table, entries: await readCatalogue(store) };
  return known.entries;
};

/** Pages that name a title, or had too few recommendations and may now show it. */
const dependents = (entries: readonly CatalogueEntry[], changed: ReadonlySet<string>): string[] =>
  entries
    .filter(({ card }) => !changed.has(card.slug))
    .filter(
      ({ chosen, shown }) =>
        shown.length < recommendationsShown || [...chosen, ...shown].some((slug) => changed.has(slug)),
    )
    .map(({ card }) => card.slug);

/**
 * Rebuilds the page of every title in a batch, once each, then the pages that show a card that changed. A record
 * fails when its own page could not be rebuilt; repeating the work gives the same page.
 */
export const projectBatch = async (
  deps: ProjectorDependencies,
  slugs: readonly string[],
): Promise<PromiseSettledResult<unknown>[]> => {
  const entries = await catalogue(deps);
  const distinct = [...new Set(slugs)];
  const results = await Promise.allSettled(distinct.map((slug) => projectTitle(deps, slug, entries)));
  const changed = new Set(
    distinct.filter((_, index) => {
      const result = results[index];
      return result?.status === 'fulfilled' && result.value.cardChanged;
    }),
  );
  if (changed.size > 0) {
    const fresh = await catalogue(deps);
    for (const slug of [...new Set([...dependents(fresh, changed), ...changed])])
      await projectTitle(deps, slug, fresh);
  }
  return slugs.map(
    (slug) => results[distinct.indexOf(slug)] ?? { status: 'rejected', reason: new Error('not projected') },
  );
};
