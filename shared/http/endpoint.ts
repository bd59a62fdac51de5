import type * as z from 'zod';
import type { Access } from '../contract/access.ts';
import { isRefused, type Refusal } from '../contract/refusal.ts';
import type {
  AnswerOf,
  BodiesOf,
  BodyOf,
  ParamsOf,
  QueryOf,
  RefusalOf,
  RouteDefinition,
  RouteKey,
} from '../contract/route.ts';
import { json, movedTo, noContent } from './answers.ts';
import type { ApiEvent, ApiResponse, Endpoint } from './api.ts';
import { problemResponse } from './problem-response.ts';
import { refuseUnread } from './refuse-unread.ts';
import { jsonBody, pathParameter } from './request.ts';
import { type RequestFacts, requestFacts } from './request-facts.ts';
import { validated } from './validate.ts';

/**
 * Checks the caller of a route, and returns the caller or a refusal. The access that it checks is part of its type, so
 * an endpoint cannot be built with a gate that checks a different access.
 */
export interface Gate<Kind extends Access, Deps, Caller> {
  readonly access: Kind;
  admit(event: ApiEvent, deps: Deps): Promise<Caller | Refusal>;
}

/** Builds a gate that checks `access` with `admit`. */
export function gate<Kind extends Access, Deps, Caller>(
  access: Kind,
  admit: (event: ApiEvent, deps: Deps) => Promise<Caller | Refusal>,
): Gate<Kind, Deps, Caller> {
  return { access, admit };
}

/** The gate of routes that are open to everybody. It checks nothing. */
export const anybody: Gate<'all', unknown, undefined> = gate('all', async () => undefined);

/** The input of a use case: the caller and the parsed request, typed by the route's definition. */
interface Input<Route extends RouteDefinition, Caller> {
  caller: Exclude<Caller, { refused: string }>;
  params: ParamsOf<Route>;
  query: QueryOf<Route>;
  body: BodyOf<Route>;
  /** Parses the body with the schema of one of the route's kinds, or refuses it. */
  bodyAs<Kind extends keyof BodiesOf<Route>>(kind: Kind): { value: BodiesOf<Route>[Kind] } | RefusalOf<Route>;
  request: RequestFacts;
}

/** A use case: the function that carries out the requests of a route. */
export type Handle<Route extends RouteDefinition, Deps, Caller> = (
  input: Input<Route, Caller>,
  deps: Deps,
) => Promise<AnswerOf<Route> | RefusalOf<Route>>;

function paramsIn(event: ApiEvent, { params = {} }: RouteDefinition): Record<string, string> | Refusal {
  const found: Record<string, string> = {};
  for (const [name, { schema, notFound }] of Object.entries(params)) {
    const result = schema.safeParse(pathParameter(event, name));
    if (!result.success) return { refused: notFound };
    found[name] = result.data;
  }
  return found;
}

const absent = { value: undefined };

function parsedBody(event: ApiEvent, schema: z.ZodType): { value: unknown } | Refusal {
  const json = jsonBody(event);
  return isRefused(json) ? json : validated(schema, json.value);
}

function bodyIn(event: ApiEvent, { body }: RouteDefinition): { value: unknown } | Refusal {
  if (body === undefined) return absent;
  if (!event.body && body.safeParse(undefined).success) return absent;
  return parsedBody(event, body);
}

function queryIn(event: ApiEvent, { query }: RouteDefinition): { value: unknown } | Refusal {
  return query === undefined ? absent : validated(query, event.queryStringParameters ?? {});
}

function kindOf(bodies: RouteDefinition['bodies'], kind: PropertyKey) {
  const schema = bodies?.[String(kind)];
  if (schema === undefined) throw new Error(`the route has no body of the kind ${String(kind)}`);
  return schema;
}

/**
 * Parses the path, the query, the body and the headers, in this order. The first part that cannot be accepted refuses
 * the request.
 */
function inputFrom<Route extends RouteDefinition, Caller>(
  event: ApiEvent,
  route: Route,
  caller: Input<Route, Caller>['caller'],
): Input<Route, Caller> | Refusal {
  const params = paramsIn(event, route);
  if (isRefused(params)) return params;
  const unread = refuseUnread(event, route);
  if (unread) return unread;
  const query = queryIn(event, route);
  if (isRefused(query)) return query;
  const body = bodyIn(event, route);
  if (isRefused(body)) return body;
  const request = requestFacts(event, route);
  if (isRefused(request)) return request;
  const bodyAs = (kind: PropertyKey) => parsedBody(event, kindOf(route.bodies, kind));
  return { caller, params, query: query.value, body: body.value, bodyAs, request } as Input<Route, Caller>;
}

function respond(answer: { status: number; headers?: Record<string, string>; body?: unknown }): ApiResponse {
  if (answer.status === 204) return noContent();
  if (answer.status === 301) return movedTo(answer.headers?.location ?? '/');
  return json(answer.status, answer.body, answer.headers);
}

/**
 * Builds the endpoint of a route. It first checks the caller with the gate, then parses path, query and body by the
 * route's definition, then runs the use case. Refusals become problem documents.
 */
export function endpoint<const Route extends RouteDefinition, Deps, Caller>(
  route: Route,
  { access, admit }: Gate<Route['access'], Deps, Caller>,
  handle: Handle<Route, Deps, Caller>,
): Endpoint<Deps, RouteKey<Route>> {
  if (access !== route.access)
    throw new Error(
      `${route.method} ${route.path} has the access ${route.access}, but its gate checks ${access}`,
    );
  const answer: Endpoint<Deps, RouteKey<Route>> = async (event, deps) => {
    const caller = await admit(event, deps);
    if (isRefused(caller)) return problemResponse(caller as Refusal);
    const input = inputFrom(event, route, caller as Input<Route, Caller>['caller']);
    if (isRefused(input)) return problemResponse(input);
    const result = await handle(input, deps);
    if (isRefused(result)) return problemResponse(result as Refusal);
    return respond(result as { status: number });
  };
  answer.key = `${route.method} ${route.path}` as RouteKey<Route>;
  return answer;
}
