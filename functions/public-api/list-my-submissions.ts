import { SubmissionQuery } from '../../shared/contract/queries.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { validated } from '../../shared/http/validate.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { seal, tagOf } from '../../shared/people/sealing.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { eachWithReports } from '../../shared/storage/reported-submissions.ts';
import { listSubmissionsOf, readSubmission } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

/** A person's review of a title lies at an address that both make, so it is one read. */
const ownReview = async ({ store, keys }: Dependencies, person: string, slug: string) => {
  const found = await readSubmission(store, { person, item: tagOf(keys, 'review', person, slug) });
  return found === undefined ? [] : [found];
};

/** That a name was reported is no news to its owner; that it was reset is, and what became of an appeal. */
const concernsOwner = ({ kind, state, appeal }: Submission): boolean =>
  kind !== 'name' || state === 'removed' || appeal !== undefined;

const listMySubmissions: Endpoint<Dependencies> = async (event, deps) => {
  const person = await deps.identify(event);
  const { limit, cursor, slug } = validated(SubmissionQuery, event.queryStringParameters ?? {});
  const now = deps.now();
  const view = (submission: Submission) => ({
    ...receiptView(seal(deps.keys, 'receipt', submission.address), submission, { isAuthor: true, now }),
    ...(submission.kind === 'review' ? { review: seal(deps.keys, 'review', submission.address) } : {}),
  });
  const views = async (submissions: Submission[]) =>
    (await eachWithReports(deps.store, submissions)).map(view);
  if (slug !== undefined) return json(200, { items: await views(await ownReview(deps, person.tag, slug)) });
  const scope = `me/submissions/${person.tag}`;
  const after = cursor === undefined ? undefined : openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  const page = await listSubmissionsOf(deps.store, person.tag, limit, after);
  return json(200, {
    items: await views(page.submissions.filter(concernsOwner)),
    ...(page.next ? { nextCursor: sealCursor(deps.keys.cursor, scope, page.next) } : {}),
  });
};
export default listMySubmissions;
