import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefused, type Refusal } from '../contract/refusal.ts';
import { honoursIdempotencyKey, type RouteDefinition } from '../contract/route.ts';
import { idempotencyKey } from './request.ts';

/** What a use case learns about a request apart from its parameters and body. */
export interface RequestFacts {
  /** The request id that the gateway assigned. */
  id: string;
  /** The caller's `Idempotency-Key`, if the route honours it. */
  idempotencyKey: string | undefined;
  ifMatch: string | undefined;
  ifNoneMatch: string | undefined;
}

/**
 * Reads the facts of a request, or refuses a malformed idempotency key. Routes that do not honour a key do not read it.
 */
export function requestFacts(
  event: APIGatewayProxyEventV2,
  route: Pick<RouteDefinition, 'method' | 'idempotencyKey'>,
): RequestFacts | Refusal<'idempotency-key-invalid'> {
  const key = honoursIdempotencyKey(route) ? idempotencyKey(event) : undefined;
  if (isRefused(key)) return key;
  return {
    id: event.requestContext.requestId,
    idempotencyKey: key,
    ifMatch: event.headers['if-match'],
    ifNoneMatch: event.headers['if-none-match'],
  };
}
