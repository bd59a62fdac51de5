import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readTitleWithId } from '../../shared/storage/external-ids.ts';
import type { Store } from '../../shared/storage/store.ts';
import { uniqueIds } from '../../shared/titles/identifiers.ts';
import type { Title } from '../../shared/titles/schema.ts';

/**
 * Refuses identifiers of other catalogues that belong to another title, before a revision with them is stored. Publishing
 * claims them and checks it again. Costs a read for each identifier that the title does not have yet.
 */
export async function refuseTakenIds(
  store: Store,
  facts: Title,
  { slug, details }: Title,
): Promise<Refusal<'external-id-taken'> | undefined> {
  const had = uniqueIds(details.externalIds);
  const added = uniqueIds(facts.details.externalIds).filter(
    ({ catalogue, id }) => !had.some((one) => one.catalogue === catalogue && one.id === id),
  );
  const owners = await Promise.all(added.map(({ catalogue, id }) => readTitleWithId(store, catalogue, id)));
  const taken = added.flatMap(({ catalogue }, index) => {
    const owner = owners[index];
    return owner === undefined || owner === slug
      ? []
      : [{ path: `title.details.externalIds.${catalogue}`, slug: owner }];
  });
  if (taken.length === 0) return undefined;
  return refuse('external-id-taken', {
    detail: 'An identifier belongs to another title. If both are the same work, merge them.',
    errors: taken.map(({ path, slug: owner }) => ({ path, message: `belongs to the title ${owner}` })),
    members: { owners: taken },
  });
}
