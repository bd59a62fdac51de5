import { HelpfulQuery } from '../../shared/contract/queries.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { validated } from '../../shared/http/validate.ts';
import { referenced, seal } from '../../shared/people/sealing.ts';
import { listVotes } from '../../shared/storage/votes.ts';
import type { Dependencies } from './dependencies.ts';

/** Which reviews of a title its reader found helpful, so that a page that is the same for everybody can mark them. */
const listHelpful: Endpoint<Dependencies> = async (event, deps) => {
  const person = await deps.identify(event);
  const { slug } = validated(HelpfulQuery, event.queryStringParameters ?? {});
  const votes = await listVotes(deps.store, person.tag, slug);
  const places = votes.flatMap((vote) => referenced(deps.keys, vote) ?? []);
  return json(200, { items: places.map((place) => seal(deps.keys, 'review', place)) });
};
export default listHelpful;
