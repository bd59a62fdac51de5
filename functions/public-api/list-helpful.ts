import { listHelpful } from '../../shared/contract/reviews.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { referenced, seal } from '../../shared/people/sealing.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { listVotes } from '../../shared/storage/votes.ts';
import { signedIn } from './gates.ts';

/**
 * Lists the reviews of a title that the caller voted for. The title page is the same for everybody; its script marks
 * these reviews.
 */
export default endpoint(listHelpful, signedIn, async ({ caller, query }, deps) => {
  const title = await readNamedTitle(deps.store, query.slug, deps.now().getTime());
  const votes = await listVotes(deps.store, caller.tag, [query.slug, ...(title?.receivedFrom ?? [])]);
  const places = votes.flatMap((vote) => referenced(deps.keys, vote) ?? []);
  return answer(200, { items: places.map((place) => seal(deps.keys, 'review', place)) });
});
