import type { TitleState } from './title-state.ts';

/** Who worked on a title. The values are tags of editors or their staff names. */
interface Workers {
  createdBy?: string | undefined;
  editedBy?: string | undefined;
  writtenBy?: string | undefined;
}

/** Returns whether a revision of a title in this state waits for its publication. */
export function isOpen(state: TitleState): boolean {
  return state === 'waiting' || state === 'scheduled';
}

/** Returns who works on a title: the author of the latest revision while it waits, else who changed the title last. */
export function titleOwner(
  state: TitleState,
  { createdBy, editedBy, writtenBy }: Workers,
): string | undefined {
  return (isOpen(state) ? writtenBy : undefined) ?? editedBy ?? createdBy;
}
