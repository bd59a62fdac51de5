import { listHelpful } from '../../shared/contract/reviews.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { referenced, seal } from '../../shared/people/sealing.ts';
import { listVotes } from '../../shared/storage/votes.ts';
import { signedIn } from './gates.ts';

/** Which reviews of a title its reader found helpful, so that a page that is the same for everybody can mark them. */
export default endpoint(listHelpful, signedIn, async ({ caller, query }, deps) => {
  const votes = await listVotes(deps.store, caller.tag, query.slug);
  const places = votes.flatMap((vote) => referenced(deps.keys, vote) ?? []);
  return answer(200, { items: places.map((place) => seal(deps.keys, 'review', place)) });
});
