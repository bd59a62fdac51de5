import { type Authorship, wasPublishedWhole } from './publishing.ts';

/** The parts of a title from which follows what waits: the revision that waits, and the one that is scheduled. */
interface Planned {
  waitingRevision?: number | undefined;
  /** `restores` is set when readers have seen the scheduled revision before. */
  scheduled?: { revision: number; restores?: true } | undefined;
}

/**
 * Returns the revision of a title that waits after a publication. One that is scheduled and that no reader has seen still
 * waits for its publication. `isPublished` says whether a revision was published then.
 */
export function waitingAfterPublication(
  { waitingRevision, scheduled }: Planned,
  isPublished: (revision: number) => boolean,
): number | undefined {
  if (waitingRevision !== undefined && !isPublished(waitingRevision)) return waitingRevision;
  if (scheduled === undefined || scheduled.restores || isPublished(scheduled.revision)) return undefined;
  return scheduled.revision;
}

/**
 * Returns the revision of a title that waits after one was discarded: the latest one since a whole revision was last published that
 * nobody has published, discarded or merged. `others` are the other revisions, in any order.
 */
export function waitingAfterDiscard(others: readonly Authorship[]): number | undefined {
  const latestFirst = [...others].sort((a, b) => b.revision - a.revision);
  const end = latestFirst.findIndex(wasPublishedWhole);
  const since = end < 0 ? latestFirst : latestFirst.slice(0, end);
  const standing = latestFirst.filter(({ discardedAt }) => discardedAt === undefined);
  const merged = new Set(standing.map(({ merges }) => merges));
  return since.find(
    ({ revision, publishedAt, discardedAt }) =>
      publishedAt === undefined && discardedAt === undefined && !merged.has(revision),
  )?.revision;
}

/** Returns the revision of a title that waits after its scheduled publication failed: a newer one, else the scheduled one. */
export function waitingAfterFailure({ waitingRevision, scheduled }: Planned): number | undefined {
  return waitingRevision ?? scheduled?.revision;
}
