import type { TitleState } from './title-state.ts';

/** Who added a title and who wrote its latest revision. The values are tags of editors or their staff names. */
interface Workers {
  createdBy?: string | undefined;
  writtenBy?: string | undefined;
}

/** Returns whether a revision of a title in this state waits for its publication. */
export function isOpen(state: TitleState): boolean {
  return state === 'waiting' || state === 'scheduled';
}

/**
 * Returns the owner of a title: the author of its latest revision, or who added the title while nobody has written one. A
 * publication, a correction of the facts and an accepted suggestion do not change the owner.
 */
export function titleOwner({ createdBy, writtenBy }: Workers): string | undefined {
  return writtenBy ?? createdBy;
}
