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

/** Returns the revision of a title that waits after its scheduled publication failed: a newer one, else the scheduled one. */
export function waitingAfterFailure({ waitingRevision, scheduled }: Planned): number | undefined {
  return waitingRevision ?? scheduled?.revision;
}
