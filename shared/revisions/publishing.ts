import type { Revision } from '../expert-reviews/schema.ts';

/** How a revision is published. */
export type PublishingStep = 'as-written' | 'merge';

/** What is known of a revision: its author, and whether readers saw it. */
export type Authorship = Pick<
  Revision,
  'revision' | 'createdBy' | 'createdAt' | 'publishedAt' | 'merges' | 'discardedAt'
>;

/**
 * Returns whether a revision was written and published in one act, as a correction of the facts is and a reader's suggestion.
 * It has the review that readers saw before, so it says nothing about the revisions that waited meanwhile.
 */
const isCorrection = ({ createdAt, publishedAt, merges }: Omit<Authorship, 'createdBy'>): boolean =>
  publishedAt === createdAt && merges === undefined;

/** Returns whether a revision was published with everything that it says, so that nothing before it waits any more. */
export function wasPublishedWhole(revision: Omit<Authorship, 'createdBy'>): boolean {
  return revision.publishedAt !== undefined && !isCorrection(revision);
}

/**
 * Returns whether a revision was written after another one was discarded, and so not on top of it. Discarding takes nothing out
 * of the revisions that were written before.
 */
const isWithout = ({ createdAt }: Authorship, { discardedAt }: Authorship): boolean =>
  discardedAt !== undefined && createdAt > discardedAt;

/** Returns the latest revision that the author of one of these approved by merging it; 0 when there is none. */
const latestApproved = (revisions: readonly Authorship[]): number =>
  Math.max(0, ...revisions.map(({ merges = 0, discardedAt }) => (discardedAt === undefined ? merges : 0)));

/**
 * Returns the revisions that readers would see for the first time when one is published: itself and those before it that
 * nobody has published, because a revision is usually written on top of the one before it. Corrections that were published in
 * between change nothing about that. Those that another editor approved by merging them do not count, nor those that were
 * discarded before it was written.
 * `others` are in any order. A revision that was published before is restored, and stands alone.
 */
export function firstSeenWith<One extends Authorship>(revision: One, others: readonly One[]): One[] {
  if (revision.publishedAt !== undefined) return [revision];
  const before = others
    .filter((other) => other.revision < revision.revision)
    .sort((a, b) => b.revision - a.revision);
  const end = before.findIndex(wasPublishedWhole);
  const since = end < 0 ? before : before.slice(0, end);
  const approved = latestApproved([revision, ...before]);
  return [
    revision,
    ...since.filter(
      (other) => other.publishedAt === undefined && other.revision > approved && !isWithout(revision, other),
    ),
  ];
}

/**
 * Decides how a revision is published. One that was never published, and was written before the published one replaced
 * its base, is merged with it. One that was published before is restored as it was.
 */
export function publishingStep(
  { base, publishedAt }: Pick<Revision, 'base' | 'publishedAt'>,
  published: { revision: number } | undefined,
): PublishingStep {
  const isStale = published !== undefined && base !== undefined && base !== published.revision;
  return isStale && publishedAt === undefined ? 'merge' : 'as-written';
}
