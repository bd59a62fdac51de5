/**
 * The states in which editors find a title: a revision `waiting` for a second editor, one that is `scheduled`, a `draft`
 * without a revision, `unpublished` after it was on the site, and `published` without newer revisions.
 */
export const titleStates = ['waiting', 'scheduled', 'draft', 'unpublished', 'published'] as const;
export type TitleState = (typeof titleStates)[number];

/** Returns the state of a title from the numbers of its latest and its published revision. */
export function titleState(head: {
  latestRevision: number;
  publication?: { revision: number } | undefined;
  scheduled?: unknown;
  unpublishedAt?: string | undefined;
}): TitleState {
  const { publication, scheduled, latestRevision, unpublishedAt } = head;
  if (scheduled) return 'scheduled';
  if (publication) return latestRevision > publication.revision ? 'waiting' : 'published';
  if (unpublishedAt) return 'unpublished';
  return latestRevision > 0 ? 'waiting' : 'draft';
}
