import { defined } from '../values/defined.ts';
import type { CommunityReview } from './schema.ts';

/**
 * Who but its author says whether a review gives the ending away: screening found it (`found`), a person says that it
 * does (`marked`) or that it does not (`cleared`).
 */
export const spoilerMarks = ['found', 'marked', 'cleared'] as const;
export type SpoilerMark = (typeof spoilerMarks)[number];

/** A review as it is kept: what its author sent, and what others say about its giving the ending away. */
export interface StoredReview extends CommunityReview {
  mark?: SpoilerMark;
}

/** What an author sent, without what is kept beside it. */
export function sentReview({ mark: _, ...review }: StoredReview): CommunityReview {
  return review;
}

const withMark = (review: CommunityReview, mark: SpoilerMark | undefined): StoredReview => ({
  ...sentReview(review),
  ...defined({ mark }),
});

const sameWords = (a: CommunityReview, b: CommunityReview): boolean =>
  a.headline === b.headline && a.text === b.text;

/**
 * Whether pages fold the words of a review: its author says that they give the ending away, or a person does, or
 * screening does and no person disagrees. An author who disagrees waits for a person, because they have a stake in it.
 */
export function isFolded({ spoiler, mark }: StoredReview): boolean {
  return spoiler === true || mark === 'found' || mark === 'marked';
}

/**
 * An edited review with what a person said of the one before it: a mark stays, because what a person decided no edit
 * undoes; that it gives nothing away is true of those words alone.
 */
export function markAfterEdit(edited: CommunityReview, before: StoredReview | undefined): StoredReview {
  const stays = before?.mark === 'marked' || (before?.mark === 'cleared' && sameWords(edited, before));
  return withMark(edited, stays ? before?.mark : undefined);
}

/** A screened review; a person's word stays above what screening found. */
export function markAfterScreening(review: StoredReview, found: boolean): StoredReview {
  if (review.mark === 'marked' || review.mark === 'cleared') return review;
  return withMark(review, found ? 'found' : undefined);
}

/** What a person says: that it gives the ending away or not, or nothing about it (`undefined`), while letting it stand. */
export function markByPerson(review: StoredReview, says: boolean | undefined): StoredReview {
  if (says !== undefined) return withMark(review, says ? 'marked' : 'cleared');
  // Who has seen it and says nothing agrees with an author who says that it gives nothing away.
  return review.mark === 'found' && review.spoiler === false ? withMark(review, 'cleared') : review;
}

/** Whether a person should look: its author says that it gives nothing away, screening found that it does. */
export function isDoubted({ spoiler, mark }: StoredReview): boolean {
  return spoiler === false && mark === 'found';
}

/** What its author should be asked or told: screening thinks so, a person will look, a person folded it. */
export type SpoilerQuestion = 'found' | 'doubted' | 'marked';

/** What its author should be asked or told about this review, if anything. */
export function spoilerQuestion(review: StoredReview): SpoilerQuestion | undefined {
  if (review.mark === 'marked') return 'marked';
  if (review.mark !== 'found' || review.spoiler === true) return undefined;
  return isDoubted(review) ? 'doubted' : 'found';
}

/** Whether a change says no more than that the review gives the ending away; nothing in it needs screening. */
export function onlyFolds(shown: StoredReview, next: CommunityReview): boolean {
  const { spoiler: _, ...before } = sentReview(shown);
  const { spoiler, ...after } = sentReview(next);
  const ordered = (review: object) => JSON.stringify(Object.entries(review).sort());
  return spoiler === true && shown.spoiler !== true && ordered(before) === ordered(after);
}
