import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, signCursor } from '../../shared/http/cursor.ts';
import { PageQuery } from '../../shared/http/queries.ts';
import { validated } from '../../shared/http/validate.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import { seal } from '../../shared/people/sealing.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { listSubmissionsOf } from '../../shared/storage/submissions.ts';
import { author } from './author.ts';
import type { Dependencies } from './dependencies.ts';

const listMySubmissions: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  const { limit, cursor } = validated(PageQuery, event.queryStringParameters ?? {});
  const scope = `me/submissions/${person.tag}`;
  const after = cursor === undefined ? undefined : openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  const page = await listSubmissionsOf(deps.store, person.tag, limit, after);
  const now = deps.now();
  return json(200, {
    items: page.submissions.map((submission) =>
      receiptView(seal(deps.keys, 'receipt', submission.address), submission, { isAuthor: true, now }),
    ),
    ...(page.next ? { nextCursor: signCursor(deps.keys.cursor, scope, page.next) } : {}),
  });
};
export default listMySubmissions;
