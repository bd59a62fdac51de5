import { isRefusedForGood, ownReviewOf } from '../../shared/moderation/own-review.ts';
import { type Address, tagOf } from '../../shared/people/sealing.ts';
import { moveOne } from '../../shared/storage/move-one.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import { readHolder } from '../../shared/storage/title-merges.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import type { Dependencies } from './dependencies.ts';

/** The title that a review is sent for, and the titles from which reviews came to it. */
interface ReviewedTitle {
  slug: string;
  name: string;
  receivedFrom: readonly string[];
  premiere: string | undefined;
}

type OwnReview = OwnRecord['submissions'][number];

/** Finds a review that is still part of a title which was merged into this one. */
const reviewLeftBehind = async (
  { store, now }: Dependencies,
  reviews: readonly OwnReview[],
  title: ReviewedTitle,
): Promise<OwnReview | undefined> => {
  // One that was refused stays where it was; it does not keep its author from rating the other title.
  const open = reviews.filter((review) => !isRefusedForGood(review));
  for (const slug of title.receivedFrom) {
    const review = ownReviewOf(open, slug);
    if (review && (await readNamedTitle(store, slug, now().getTime()))?.slug === title.slug) return review;
  }
  return undefined;
};

/**
 * Returns the address of a person's review of a title, and whether it is in use. A review that was sent for a title that was
 * merged into this one keeps its address, and is moved here first if that is still to be done.
 */
export async function placeReview(
  deps: Dependencies,
  person: string,
  own: OwnRecord,
  title: ReviewedTitle,
): Promise<{ address: Address; known: boolean }> {
  const reviews = own.submissions.filter(({ kind }) => kind === 'review');
  const here = ownReviewOf(reviews, title.slug);
  if (here) return { address: { person, item: here.item }, known: true };
  const left = await reviewLeftBehind(deps, reviews, title);
  if (left) {
    const address = { person, item: left.item };
    await moveOne(deps.store, address, { from: left.slug, to: title }, deps.now().toISOString());
    return { address, known: true };
  }
  const item = tagOf(deps.keys, 'review', person, title.slug);
  const elsewhere = reviews.find((review) => review.item === item && review.slug !== title.slug);
  if (elsewhere === undefined) return { address: { person, item }, known: false };
  // The title may have been merged within the minute for which its name is remembered.
  const holder = await readHolder(deps.store, title.slug);
  if (holder?.slug === elsewhere.slug) {
    const standing = ownReviewOf(reviews, holder.slug) ?? elsewhere;
    return { address: { person, item: standing.item }, known: true };
  }
  // The review at this address was moved to another title, and this is one more.
  const another = tagOf(deps.keys, 'review', person, title.slug, 'after a move');
  return { address: { person, item: another }, known: false };
}
