import { isRefused } from '../../shared/contract/refusal.ts';
import { listMySubmissions } from '../../shared/contract/submissions.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { ownReviewOf } from '../../shared/moderation/own-review.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { seal, tagOf } from '../../shared/people/sealing.ts';
import { readOwnReviews } from '../../shared/storage/own-reviews.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { eachWithReports } from '../../shared/storage/reported-submissions.ts';
import { listSubmissionsOf, readSubmission } from '../../shared/storage/submissions.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { signedIn } from './gates.ts';

/** Finds the review that stands for a title to which reviews were moved. */
async function movedReview({ store, now }: Dependencies, person: string, slug: string) {
  const title = await readNamedTitle(store, slug, now().getTime());
  const slugs = [...new Set([slug, title?.slug ?? slug, ...(title?.receivedFrom ?? [])])];
  if (slugs.length === 1) return [];
  const own = await readOwnReviews(store, person, slugs);
  const items = own.map((review) => ({
    ...review,
    item: review.address.item,
    superseded: review.supersededBy !== undefined,
  }));
  const found = slugs.map((one) => ownReviewOf(items, one)).find((one) => one !== undefined);
  return own.filter(({ address }) => address.item === found?.item);
}

/**
 * Reads a person's review of a title with one read. The person and the title determine its address, unless it was moved from
 * another title.
 */
async function ownReview(deps: Dependencies, person: string, slug: string) {
  const found = await readSubmission(deps.store, { person, item: tagOf(deps.keys, 'review', person, slug) });
  const isHere = found?.kind === 'review' && found.slug === slug && found.supersededBy === undefined;
  if (isHere && found.state !== 'withdrawn') return [found];
  const moved: Submission[] = await movedReview(deps, person, slug);
  return isHere && moved.length === 0 ? [found] : moved;
}

/** Returns whether a submission is listed for its owner. A reported name is not, until it is reset or appealed. */
const concernsOwner = ({ kind, state, appeal }: Submission): boolean =>
  kind !== 'name' || state === 'removed' || appeal !== undefined;

/** Lists the receipts of the caller's submissions, newest first, or only the one of their review of a title. */
export default endpoint(listMySubmissions, signedIn, async ({ caller, query }, deps) => {
  const { limit, cursor, slug } = query;
  const now = deps.now();
  const view = (submission: Submission) => ({
    ...receiptView(seal(deps.keys, 'receipt', submission.address), submission, {
      isAuthor: true,
      now,
      receiptOf: (item) => seal(deps.keys, 'receipt', { ...submission.address, item }),
    }),
    ...defined({
      review: submission.kind === 'review' ? seal(deps.keys, 'review', submission.address) : undefined,
    }),
  });
  const views = async (submissions: Submission[]) =>
    (await eachWithReports(deps.store, submissions)).map(view);
  if (slug !== undefined) return answer(200, { items: await views(await ownReview(deps, caller.tag, slug)) });
  const scope = `me/submissions/${caller.tag}`;
  const opened = openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const page = await listSubmissionsOf(deps.store, caller.tag, limit, opened.position);
  return answer(200, {
    items: await views(page.submissions.filter(concernsOwner)),
    ...defined({ nextCursor: page.next && sealCursor(deps.keys.cursor, scope, page.next) }),
  });
});
