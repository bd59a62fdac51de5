import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { idempotencyKey } from './request.ts';

/** What a use case gets to know about a request apart from its parameters and body. */
export interface RequestFacts {
  /** The gateway's id of the request. */
  id: string;
  /** The caller's `Idempotency-Key`. */
  idempotencyKey: string | undefined;
  ifMatch: string | undefined;
  ifNoneMatch: string | undefined;
}

/**
 * Reads the facts of a request. GET requests have no idempotency key.
 * @throws Problem `idempotency-key-invalid`
 */
export function requestFacts(event: APIGatewayProxyEventV2): RequestFacts {
  const reads = event.requestContext.http.method === 'GET';
  return {
    id: event.requestContext.requestId,
    idempotencyKey: reads ? undefined : idempotencyKey(event),
    ifMatch: event.headers['if-match'],
    ifNoneMatch: event.headers['if-none-match'],
  };
}
