import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Person } from '../../shared/people/schema.ts';
import { readRevision } from '../../shared/storage/revisions.ts';
import type { StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';
import { refuseOwnWork } from './refuse-own-work.ts';

/**
 * Refuses a new revision that merges another one, unless that one waits and its author is somebody else: by merging it, an
 * editor approves it.
 */
export async function refuseApproval(
  merges: number,
  { title: { slug } }: StoredTitle,
  caller: Person,
  deps: Dependencies,
): Promise<Refusal<'validation-failed' | 'second-editor-needed'> | undefined> {
  const revision = await readRevision(deps.store, slug, merges);
  if (revision === undefined || revision.publishedAt !== undefined || revision.discardedAt !== undefined)
    return refuse('validation-failed', {
      errors: [{ path: 'merges', message: 'names no revision that waits to be published' }],
    });
  return refuseOwnWork(revision, slug, caller, deps);
}
