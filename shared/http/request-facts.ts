import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefused, type Refusal } from '../contract/refusal.ts';
import { idempotencyKey } from './request.ts';

/** What a use case learns about a request apart from its parameters and body. */
export interface RequestFacts {
  /** The request id that the gateway assigned. */
  id: string;
  /** The caller's `Idempotency-Key`. */
  idempotencyKey: string | undefined;
  ifMatch: string | undefined;
  ifNoneMatch: string | undefined;
}

/** Reads the facts of a request, or refuses a malformed idempotency key. GET requests have no idempotency key. */
export function requestFacts(
  event: APIGatewayProxyEventV2,
): RequestFacts | Refusal<'idempotency-key-invalid'> {
  const reads = event.requestContext.http.method === 'GET';
  const key = reads ? undefined : idempotencyKey(event);
  if (isRefused(key)) return key;
  return {
    id: event.requestContext.requestId,
    idempotencyKey: key,
    ifMatch: event.headers['if-match'],
    ifNoneMatch: event.headers['if-none-match'],
  };
}
