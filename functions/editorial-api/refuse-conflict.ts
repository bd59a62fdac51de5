import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readTitleWithId } from '../../shared/storage/external-ids.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { TitleConflict } from '../../shared/storage/titles.ts';
import { defined } from '../../shared/values/defined.ts';

/** Refuses an identifier of another catalogue that another title has, and names that title. */
async function refuseTakenId(
  store: Store,
  { catalogue, id }: { catalogue: string; id: string },
): Promise<Refusal<'external-id-taken'>> {
  const slug = await readTitleWithId(store, catalogue, id);
  const owner = slug === undefined ? 'another title' : `the title ${slug}`;
  const path = `details.externalIds.${catalogue}`;
  return refuse('external-id-taken', {
    detail: `This identifier belongs to ${owner}. If both are the same work, merge them.`,
    errors: [{ path, message: `belongs to ${owner}` }],
    ...defined({ members: slug === undefined ? undefined : { owners: [{ path, slug }] } }),
  });
}

/**
 * Refuses a change that was not written: the title changed, another title has one of its identifiers, or one of its
 * pictures was refused.
 */
export async function refuseConflict(
  store: Store,
  conflict: TitleConflict,
): Promise<Refusal<'external-id-taken' | 'validation-failed' | 'changed-meanwhile'>> {
  if (conflict.conflict === 'external-id') return refuseTakenId(store, conflict);
  if (conflict.conflict === 'title')
    return refuse('changed-meanwhile', { detail: 'The title has changed since you read it.' });
  return refuse('validation-failed', {
    detail: 'A picture of this title was refused.',
    errors: [{ path: `media.${conflict.index}.url`, message: 'is a picture whose file was refused' }],
  });
}
