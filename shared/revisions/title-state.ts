/**
 * The states in which editors find a title: a revision `waiting` for a second editor, one that is `scheduled`, a `draft`
 * without a revision, `unpublished` after it was on the site, `published` without newer revisions, and `merged` into another
 * title.
 */
export const titleStates = ['waiting', 'scheduled', 'draft', 'unpublished', 'published', 'merged'] as const;
export type TitleState = (typeof titleStates)[number];

/** Returns the state of a title. `waitingRevision` is the latest revision that somebody wrote and nobody published. */
export function titleState(head: {
  waitingRevision?: number | undefined;
  publication?: unknown;
  scheduled?: unknown;
  unpublishedAt?: string | undefined;
  mergedInto?: string | undefined;
}): TitleState {
  if (head.mergedInto !== undefined) return 'merged';
  if (head.scheduled) return 'scheduled';
  if (head.waitingRevision !== undefined) return 'waiting';
  if (head.publication) return 'published';
  return head.unpublishedAt ? 'unpublished' : 'draft';
}
