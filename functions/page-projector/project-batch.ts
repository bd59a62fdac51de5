import { announceCards } from '../../shared/storage/catalogue.ts';
import type { PageChange } from './changes.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { projectTitle } from './project-title.ts';

const concurrency = 8;

const resultsOf = async <Value>(
  changes: readonly PageChange[],
  work: (change: PageChange) => Promise<Value>,
): Promise<Map<string, PromiseSettledResult<Value>>> => {
  const results = new Map<string, PromiseSettledResult<Value>>();
  for (let start = 0; start < changes.length; start += concurrency) {
    const some = changes.slice(start, start + concurrency);
    const outcomes = await Promise.allSettled(some.map(work));
    for (const [index, result] of outcomes.entries()) results.set(some[index]?.slug ?? '', result);
  }
  return results;
};

/** Returns one change for each title. */
const byTitle = (changes: readonly (PageChange | undefined)[]): PageChange[] => {
  const bySlug = new Map<string, PageChange>();
  for (const change of changes) {
    if (change === undefined) continue;
    const { facts = false, newest = [] } = bySlug.get(change.slug) ?? {};
    bySlug.set(change.slug, {
      slug: change.slug,
      facts: change.facts || facts,
      newest: [...newest, ...(change.newest ?? [])],
    });
  }
  return [...bySlug.values()];
};

const unchanged: PromiseSettledResult<void> = { status: 'fulfilled', value: undefined };

/**
 * Rebuilds the page of every title in a batch once, and gives the catalogue a new version when cards changed. The result
 * of a record is rejected when something that its change requires could not be done. Repeating the work changes nothing.
 */
export async function projectBatch(
  deps: ProjectorDependencies,
  changes: readonly (PageChange | undefined)[],
): Promise<PromiseSettledResult<unknown>[]> {
  const results = await resultsOf(byTitle(changes), (change) => projectTitle(deps, change));
  const announces = [...results.values()].some((result) => result.status === 'fulfilled' && result.value);
  // When this fails, the whole batch is delivered again, and what it changed is announced then.
  if (announces) await announceCards(deps.store);
  return changes.map((change) => {
    if (change === undefined) return unchanged;
    return results.get(change.slug) ?? { status: 'rejected', reason: new Error('not projected') };
  });
}
