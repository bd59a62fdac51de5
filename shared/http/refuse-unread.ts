import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Refusal, refuse } from '../contract/refusal.ts';
import type { RouteDefinition } from '../contract/route.ts';
import { maximumBodyBytes } from './request.ts';

type UnreadProblem = Refusal<'unknown-field' | 'validation-failed'>;

const unknownFields = (names: readonly string[]): UnreadProblem | undefined =>
  names.length === 0
    ? undefined
    : refuse('unknown-field', {
        errors: names
          .slice(0, 20)
          .map((name) => ({ path: name.slice(0, 80), message: 'is not a known field' })),
      });

const noBody = (): UnreadProblem =>
  refuse('validation-failed', { errors: [{ path: '', message: 'this request takes no body' }] });

function refuseBody({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): UnreadProblem | undefined {
  if (body === '') return undefined;
  if (body.length > maximumBodyBytes) return noBody();
  try {
    const value: unknown = JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString() : body);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return noBody();
    return unknownFields(Object.keys(value));
  } catch {
    return noBody();
  }
}

/** The methods whose body has no meaning (RFC 9110, section 9.3) and is ignored. */
const withoutBody: readonly string[] = ['GET', 'DELETE'];

/**
 * Refuses what a route does not read: query parameters when it has no query, and a body when it has none. An empty
 * object is accepted as no body.
 */
export function refuseUnread(
  event: APIGatewayProxyEventV2,
  { query, body, bodies }: Pick<RouteDefinition, 'query' | 'body' | 'bodies'>,
): UnreadProblem | undefined {
  const parameters = query === undefined ? Object.keys(event.queryStringParameters ?? {}) : [];
  const readsBody = (body ?? bodies) !== undefined || withoutBody.includes(event.requestContext.http.method);
  return unknownFields(parameters) ?? (readsBody ? undefined : refuseBody(event));
}
