import type * as z from 'zod';
import type { Access, AccessProblem } from './access.ts';
import type { ProblemCode } from './problems.ts';
import type { Refusal } from './refusal.ts';
import type { Tag } from './tags.ts';

/** A parameter in a path: its schema, and the problem code for a value that does not match it. */
export interface PathParameter {
  schema: z.ZodType<string>;
  notFound: ProblemCode;
  description: string;
  example: string;
}

/** One possible answer of a route. The body is JSON unless `contentType` is set. */
export interface AnswerDefinition {
  description: string;
  body?: z.ZodType;
  contentType?: string;
  /** The response headers that callers may rely on: their names, each with a description. */
  headers?: Readonly<Record<string, string>>;
  example?: unknown;
}

/**
 * The definition of a route of the API. The gateway's routes, the router, the check of the caller, validation,
 * the types of the handler, the OpenAPI document and the reference are all derived from it.
 */
export interface RouteDefinition {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/${string}`;
  access: Access;
  tag: Tag;
  /** One line in the imperative, without a full stop. */
  summary: string;
  description?: string;
  /** One entry for each `{name}` in the path. */
  params?: Readonly<Record<string, PathParameter>>;
  query?: z.ZodObject;
  /** Set on a PUT that honours an `Idempotency-Key`. Every POST honours it. */
  idempotencyKey?: true;
  /** Additional request headers: their names, each with a description. */
  headers?: Readonly<Record<string, string>>;
  body?: z.ZodType;
  /** The possible bodies by kind. Replaces `body` when the stored item determines which one is expected. */
  bodies?: Readonly<Record<string, z.ZodType>>;
  /** An example of the request body. */
  example?: unknown;
  answers: Readonly<Record<number, AnswerDefinition>>;
  /** The problem codes of the use case itself. Those of access, parameters and body are added automatically. */
  errors: readonly ProblemCode[];
  /** How often a person may call the route, in words. */
  rateLimit?: string;
}

/** Defines a route. Its type keeps the literal values. */
export function defineRoute<const Route extends RouteDefinition>(route: Route): Route {
  return route;
}

/** Returns whether a route honours an `Idempotency-Key`. The other routes do not read the header. */
export function honoursIdempotencyKey({
  method,
  idempotencyKey,
}: Pick<RouteDefinition, 'method' | 'idempotencyKey'>): boolean {
  return method === 'POST' || idempotencyKey === true;
}

/** The gateway's key of a route, such as `GET /v1/titles/{slug}`. */
export type RouteKey<Route extends Pick<RouteDefinition, 'method' | 'path'>> =
  `${Route['method']} ${Route['path']}`;

/** The keys of a table of routes. */
export type RouteKeys<Routes extends Readonly<Record<string, RouteDefinition>>> = {
  [Name in keyof Routes]: RouteKey<Routes[Name]>;
}[keyof Routes];

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** The parameters of a route's path. */
export type ParamsOf<Route extends RouteDefinition> =
  Route['params'] extends Readonly<Record<infer Name extends string, PathParameter>>
    ? Readonly<Record<Name, string>>
    : Readonly<Record<never, string>>;

/** The parsed query of a route. */
export type QueryOf<Route extends RouteDefinition> = Parsed<Route['query']>;

/** The parsed body of a route that has one kind of body. */
export type BodyOf<Route extends RouteDefinition> = Parsed<Route['body']>;

/** The parsed bodies of a route by kind. */
export type BodiesOf<Route extends RouteDefinition> =
  Route['bodies'] extends Readonly<Record<string, z.ZodType>>
    ? { [Kind in keyof Route['bodies']]: z.output<Route['bodies'][Kind]> }
    : Record<never, never>;

/** An answer that the definition of a route allows. */
export type AnswerOf<Route extends RouteDefinition> = {
  [Status in keyof Route['answers'] & number]: {
    status: Status;
    headers?: Readonly<Record<string, string>>;
  } & (Route['answers'][Status] extends { body: infer Body extends z.ZodType }
    ? { body: z.output<Body> }
    : { body?: undefined });
}[keyof Route['answers'] & number];

type NotFound<Route extends RouteDefinition> =
  Route['params'] extends Readonly<Record<string, { notFound: infer Code extends ProblemCode }>>
    ? Code
    : never;

/** A refusal that the definition of a route allows. */
export type RefusalOf<Route extends RouteDefinition> = Refusal<
  | Route['errors'][number]
  | NotFound<Route>
  | AccessProblem<Route['access']>
  | 'validation-failed'
  | 'unknown-field'
  | 'cursor-invalid'
  | 'idempotency-key-invalid'
>;
