import { isRefused, type Refusal } from '../contract/refusal.ts';
import type { RefusalOf, RouteDefinition, RouteKey } from '../contract/route.ts';
import type { ApiEvent, ApiResponse, Endpoint } from './api.ts';
import { Problem } from './problem.ts';

/** A route that is open to everybody and takes no query and no body. */
interface OpenRoute extends RouteDefinition {
  access: 'all';
  query?: never;
  body?: never;
  bodies?: never;
}

/**
 * Builds the endpoint of an open route without query and body. It does not load the route's definition, so reading a
 * page loads no schema. The use case gets the raw event and builds the whole answer.
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
