import { isRefused } from '../../shared/contract/refusal.ts';
import { listMySubmissions } from '../../shared/contract/submissions.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { seal, tagOf } from '../../shared/people/sealing.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { eachWithReports } from '../../shared/storage/reported-submissions.ts';
import { listSubmissionsOf, readSubmission } from '../../shared/storage/submissions.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { signedIn } from './gates.ts';

/** Reads a person's review of a title with one read. The person and the title determine its address. */
async function ownReview({ store, keys }: Dependencies, person: string, slug: string) {
  const found = await readSubmission(store, { person, item: tagOf(keys, 'review', person, slug) });
  return found === undefined ? [] : [found];
}

/** Returns whether a submission is listed for its owner. A reported name is not, until it is reset or appealed. */
const concernsOwner = ({ kind, state, appeal }: Submission): boolean =>
  kind !== 'name' || state === 'removed' || appeal !== undefined;

/** Lists the receipts of the caller's submissions, newest first, or only the one of their review of a title. */
export default endpoint(listMySubmissions, signedIn, async ({ caller, query }, deps) => {
  const { limit, cursor, slug } = query;
  const now = deps.now();
  const view = (submission: Submission) => ({
    ...receiptView(seal(deps.keys, 'receipt', submission.address), submission, { isAuthor: true, now }),
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
