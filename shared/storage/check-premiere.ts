import type { IsEarly } from '../community-reviews/premiere-label.ts';
import { withPremiereLabels } from '../moderation/premiere-labels.ts';
import type { ReviewSubmission } from '../moderation/submission.ts';
import { audiences } from '../people/audience.ts';
import { isBeforePremiere } from '../titles/partial-date.ts';
import { labelReview } from './label-review.ts';
import { lists } from './lists.ts';
import { continueCheck, deletePremiereCheck, type PremiereCheck } from './premiere-checks.ts';
import { listedReviews, positionOf } from './published-reviews.ts';
import type { Store } from './store.ts';
import { readMergeState } from './title-merges.ts';

const pageSize = 50;
/** Reviews are labelled side by side, although those of the same title change the same counters. */
const atOnce = 4;

/** The lists that have the reviews of a title: those that readers see, and those that gave way to another one. */
const listsOf = (slug: string): string[] => [
  ...audiences.map((audience) => lists.reviews(slug, audience)),
  lists.superseded(slug),
];

const labelAll = async (
  store: Store,
  reviews: readonly ReviewSubmission[],
  isEarly: IsEarly,
  now: string,
): Promise<void> => {
  for (let start = 0; start < reviews.length; start += atOnce)
    await Promise.all(
      reviews.slice(start, start + atOnce).map((review) => labelReview(store, review, isEarly, now)),
    );
};

/** Continues a check with one page of a list. Returns how many reviews it had, and where to continue, if anything is left. */
const checkPage = async (
  store: Store,
  check: PremiereCheck,
  isEarly: IsEarly,
  now: string,
): Promise<{ seen: number; next: PremiereCheck | undefined }> => {
  const { after, ...rest } = check;
  const partitions = listsOf(check.slug);
  const page = await listedReviews(store, partitions[check.list] ?? '', pageSize, after);
  const wrong = page.reviews.filter((review) => withPremiereLabels(review, isEarly) !== review);
  await labelAll(store, wrong, isEarly, now);
  const last = page.reviews.at(-1);
  const seen = page.reviews.length;
  if (page.more && last) return { seen, next: { ...check, after: positionOf(last, 'list') } };
  const list = check.list + 1;
  return { seen, next: list < partitions.length ? { ...rest, list } : undefined };
};

/**
 * Looks at about `limit` reviews of a title whose premiere has changed, and labels those that were sent before it, with the
 * counters. Stores how far it came, so that a run that ends early is continued, and can be repeated at any time. Returns how many
 * reviews it looked at, and the check with what is left; `undefined` when all were looked at twice.
 */
export async function checkPremiere(
  store: Store,
  check: PremiereCheck,
  now: string,
  limit: number,
): Promise<{ seen: number; next: PremiereCheck | undefined }> {
  const title = await readMergeState(store, check.slug);
  const isEarly = (day: string): boolean => isBeforePremiere(title?.premiere, day);
  let seen = 0;
  let next: PremiereCheck | undefined = check;
  while (next && seen < limit) {
    const page: Awaited<ReturnType<typeof checkPage>> = await checkPage(store, next, isEarly, now);
    seen += page.seen;
    next = page.next;
  }
  if (next === undefined && check.again) {
    await deletePremiereCheck(store, check);
    return { seen, next: undefined };
  }
  const rest: PremiereCheck = next ?? { slug: check.slug, at: check.at, list: 0, again: true };
  return { seen, next: (await continueCheck(store, rest)) ? rest : undefined };
}
