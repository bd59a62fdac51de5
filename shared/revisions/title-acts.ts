/** The acts by which titles are merged and split, and submissions are moved. Each of the two titles has one in its log. */
export const movingActs = [
  'merged',
  'received',
  'brought-back',
  'split-off',
  'moved-out',
  'moved-in',
] as const;
export type MovingAct = (typeof movingActs)[number];

/**
 * What can be done to a title, as its log names it. The service does `schedule-failed`, when it cannot publish what was
 * scheduled; editors do all others.
 */
export const titleActs = [
  'created',
  'facts-replaced',
  'written',
  'discarded',
  'published',
  'scheduled',
  'schedule-cancelled',
  'schedule-failed',
  'unpublished',
  ...movingActs,
] as const;
export type TitleAct = (typeof titleActs)[number];

/** Who did something to a title, in its log, when no editor did it. */
export const byService = 'service';

/** Returns whether an act merges or splits titles, or moves submissions. */
export function isMovingAct(act: TitleAct): act is MovingAct {
  return (movingActs as readonly TitleAct[]).includes(act);
}

/**
 * Returns whether the history of a page, which everybody can read, says that something was merged, split or moved. It does
 * not name a title that readers never saw.
 */
export function isPublicMove({
  act,
  other,
}: {
  act: TitleAct;
  other?: { wasPublic?: boolean } | undefined;
}): boolean {
  return isMovingAct(act) && other?.wasPublic === true;
}
