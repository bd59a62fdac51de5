import { isRefused, type Refusal } from '../contract/refusal.ts';
import type { RefusalOf, RouteDefinition, RouteKey } from '../contract/route.ts';
import { documentResponse, movedTo, type StoredDocument } from './answers.ts';
import type { Endpoint } from './api.ts';
import { problemResponse } from './problem-response.ts';
import { pathParameter } from './request.ts';

/** A route that is open to everybody and takes no query and no body. */
interface OpenRoute extends RouteDefinition {
  access: 'all';
  query?: never;
  body?: never;
  bodies?: never;
}

/** The names of the parameters in a path template, such as `slug` in `/v1/titles/{slug}`. */
type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Greedy}+` ? Greedy : Name) | PathNames<Rest>
  : never;

/** The decoded parameters of a path. They are not checked; a malformed one becomes the empty string. */
type UncheckedParams<Route extends OpenRoute> = Readonly<Record<PathNames<Route['path']>, string>>;

/**
 * Builds the endpoint of an open route that answers with a stored document, or with the address to which it moved. It does not
 * load the route's definition, so that serving a page loads no schema. The use case checks the path itself; query parameters are ignored.
 */
export function openEndpoint<Route extends OpenRoute, Deps>(
  key: RouteKey<Route>,
  handle: (
    params: UncheckedParams<Route>,
    deps: Deps,
  ) => Promise<StoredDocument | { location: string } | RefusalOf<Route>>,
): Endpoint<Deps, RouteKey<Route>> {
  const names = [...key.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name);
  const answer: Endpoint<Deps, RouteKey<Route>> = async (event, deps) => {
    const params = Object.fromEntries(names.map((name) => [name, pathParameter(event, name)]));
    const result = await handle(params as UncheckedParams<Route>, deps);
    if (isRefused(result)) return problemResponse(result as Refusal);
    if ('location' in result) return movedTo(result.location);
    return documentResponse(event.headers['if-none-match'], result as StoredDocument);
  };
  answer.key = key;
  return answer;
}
