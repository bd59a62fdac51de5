import type * as z from 'zod';
import type { Access, AccessProblem } from './access.ts';
import type { ProblemCode } from './problems.ts';
import type { Refusal } from './refusal.ts';
import type { Tag } from './tags.ts';

/** A part of a path: what it may be, and the problem that answers whatever else stands there. */
export interface PathParameter {
  schema: z.ZodType<string>;
  notFound: ProblemCode;
  description: string;
  example: string;
}

/** One possible answer of a route. A body of type JSON, unless `contentType` says otherwise. */
export interface AnswerDefinition {
  description: string;
  body?: z.ZodType;
  contentType?: string;
  /** Response headers that callers may rely on, by name, with what they hold. */
  headers?: Readonly<Record<string, string>>;
  example?: unknown;
}

/**
 * A route of the API: the only place where it is stated. Gateway, router, check of the caller, validation, the types of
 * the handler, the OpenAPI document and the reference follow from it.
 */
export interface RouteDefinition {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/${string}`;
  access: Access;
  tag: Tag;
  /** A line in the imperative, without a full stop. */
  summary: string;
  description?: string;
  /** Every `{name}` of the path. */
  params?: Readonly<Record<string, PathParameter>>;
  query?: z.ZodObject;
  /** Request headers beside the usual ones, by name, with what they do. */
  headers?: Readonly<Record<string, string>>;
  body?: z.ZodType;
  /** In place of `body`, where what is asked for depends on what is there: the bodies by kind. */
  bodies?: Readonly<Record<string, z.ZodType>>;
  /** An example of the body. */
  example?: unknown;
  answers: Readonly<Record<number, AnswerDefinition>>;
  /** What the use case may refuse with, beside what follows from access, parameters and body. */
  errors: readonly ProblemCode[];
  /** How often it may be called, in words. */
  rateLimit?: string;
}

/** States a route; the types keep its literal values. */
export function defineRoute<const Route extends RouteDefinition>(route: Route): Route {
  return route;
}

/** The key under which the gateway knows a route, such as `GET /v1/titles/{slug}`. */
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

/** The parsed body of a route, where there is one body. */
export type BodyOf<Route extends RouteDefinition> = Parsed<Route['body']>;

/** The parsed bodies of a route by kind. */
export type BodiesOf<Route extends RouteDefinition> =
  Route['bodies'] extends Readonly<Record<string, z.ZodType>>
    ? { [Kind in keyof Route['bodies']]: z.output<Route['bodies'][Kind]> }
    : Record<never, never>;

/** An answer that the contract of a route knows. */
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

/** A refusal that the contract of a route knows. */
export type RefusalOf<Route extends RouteDefinition> = Refusal<
  | Route['errors'][number]
  | NotFound<Route>
  | AccessProblem<Route['access']>
  | 'validation-failed'
  | 'unknown-field'
  | 'cursor-invalid'
  | 'idempotency-key-invalid'
>;
