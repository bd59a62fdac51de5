import { defined } from '../values/defined.ts';
import type { CommunityReview } from './schema.ts';

/**
 * What screening or a moderator says about spoilers in a review: screening found one (`found`), or a moderator said that
 * there is one (`marked`) or none (`cleared`).
 */
export const spoilerMarks = ['found', 'marked', 'cleared'] as const;
export type SpoilerMark = (typeof spoilerMarks)[number];

/**
 * A review as it is stored: what its author sent, what screening or a moderator says about spoilers in it, the day
 * (`2026-11-30`) on which it was sent, and whether that was before the premiere of the work. Such a review is published with a
 * label and does not count. When the premiere changes, so does the label.
 */
export interface StoredReview extends CommunityReview {
  mark?: SpoilerMark;
  /** Older reviews lack it. */
  sentOn?: string;
  beforePremiere?: true;
}

/** Returns a review as its author sent it, without what is stored with it. */
export function sentReview(stored: StoredReview): CommunityReview {
  const { mark: _, sentOn: __, beforePremiere: ___, ...review } = stored;
  return review;
}

const withMark = (review: StoredReview, mark: SpoilerMark | undefined): StoredReview => ({
  ...sentReview(review),
  ...defined({ mark, sentOn: review.sentOn, beforePremiere: review.beforePremiere }),
});

const sameWords = (a: CommunityReview, b: CommunityReview): boolean =>
  a.headline === b.headline && a.text === b.text;

/**
 * Returns whether pages hide the text of a review as a spoiler: its author or a moderator says that it has one, or
 * screening found one and no moderator disagrees. When only the author disagrees with screening, the review stays a
 * spoiler until a moderator decides.
 */
export function isSpoiler({ spoiler, mark }: StoredReview): boolean {
  return spoiler === true || mark === 'found' || mark === 'marked';
}

/**
 * Carries a moderator's mark over to an edited review. `marked` stays, because an edit must not undo a moderator's
 * decision. `cleared` stays only when the text did not change, because it is about that text.
 */
export function markAfterEdit(edited: StoredReview, before: StoredReview | undefined): StoredReview {
  const stays = before?.mark === 'marked' || (before?.mark === 'cleared' && sameWords(edited, before));
  return withMark(edited, stays ? before?.mark : undefined);
}

/** Sets or clears the mark `found` after screening, unless a moderator has marked or cleared the review. */
export function markAfterScreening(review: StoredReview, found: boolean): StoredReview {
  if (review.mark === 'marked' || review.mark === 'cleared') return review;
  return withMark(review, found ? 'found' : undefined);
}

/**
 * Updates the spoiler mark when a moderator lets a review stand. `says` is whether the moderator sees a spoiler; it is
 * `undefined` when they did not say.
 */
export function markByPerson(review: StoredReview, says: boolean | undefined): StoredReview {
  if (says !== undefined) return withMark(review, says ? 'marked' : 'cleared');
  // When the author says that there is no spoiler, a moderator who does not answer counts as agreeing.
  return review.mark === 'found' && review.spoiler === false ? withMark(review, 'cleared') : review;
}

/**
 * Returns whether a moderator should check the review: the author says that there is no spoiler, but screening found
 * one.
 */
export function isDoubted({ spoiler, mark }: StoredReview): boolean {
  return spoiler === false && mark === 'found';
}

/**
 * What to ask or tell the author: screening found a spoiler (`found`), the author disagrees and a moderator will check
 * (`doubted`), or a moderator marked the review (`marked`).
 */
export type SpoilerQuestion = 'found' | 'doubted' | 'marked';

/** Returns what to ask or tell the author about spoilers in this review; `undefined` for nothing. */
export function spoilerQuestion(review: StoredReview): SpoilerQuestion | undefined {
  if (review.mark === 'marked') return 'marked';
  if (review.mark !== 'found' || review.spoiler === true) return undefined;
  return isDoubted(review) ? 'doubted' : 'found';
}

/** Returns whether an edit only marks the review as a spoiler, so that it needs no screening. */
export function onlySetsSpoiler(shown: StoredReview, next: CommunityReview): boolean {
  const { spoiler: _, ...before } = sentReview(shown);
  const { spoiler, ...after } = sentReview(next);
  const ordered = (review: object) => JSON.stringify(Object.entries(review).sort());
  return spoiler === true && shown.spoiler !== true && ordered(before) === ordered(after);
}
