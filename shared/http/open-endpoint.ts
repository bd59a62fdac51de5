import { isRefused, type Refusal } from '../contract/refusal.ts';
import type { RefusalOf, RouteDefinition, RouteKey } from '../contract/route.ts';
import type { ApiEvent, ApiResponse, Endpoint } from './api.ts';
import { Problem } from './problem.ts';

/** A route that nobody has to be known for and that takes nothing but its path. */
interface OpenRoute extends RouteDefinition {
  access: 'all';
  query?: never;
  body?: never;
  bodies?: never;
}

/**
 * Puts a use case behind a route that is open to all and takes no query and no body. Nothing of the contract is loaded, so
 * that reading a page pays for no schema: the use case is given the event and answers by itself.
 */
export function openEndpoint<Route extends OpenRoute, Deps>(
  key: RouteKey<Route>,
  handle: (event: ApiEvent, deps: Deps) => Promise<ApiResponse | RefusalOf<Route>>,
): Endpoint<Deps, RouteKey<Route>> {
  const answer: Endpoint<Deps, RouteKey<Route>> = async (event, deps) => {
    const result = await handle(event, deps);
    if (isRefused(result)) throw new Problem(result as Refusal);
    return result as ApiResponse;
  };
  answer.key = key;
  return answer;
}
