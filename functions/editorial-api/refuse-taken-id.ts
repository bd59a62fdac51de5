import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readTitleWithId } from '../../shared/storage/external-ids.ts';
import type { Store } from '../../shared/storage/store.ts';

/** Refuses an identifier of another catalogue that another title has, and names that title. */
export async function refuseTakenId(
  store: Store,
  { catalogue, id }: { catalogue: string; id: string },
): Promise<Refusal<'external-id-taken'>> {
  const slug = await readTitleWithId(store, catalogue, id);
  const owner = slug === undefined ? 'another title' : `the title ${slug}`;
  return refuse('external-id-taken', {
    detail: `This identifier belongs to ${owner}. If both are the same work, merge them.`,
    errors: [{ path: `details.externalIds.${catalogue}`, message: `belongs to ${owner}` }],
  });
}
