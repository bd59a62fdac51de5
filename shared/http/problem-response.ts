import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Refusal } from '../contract/refusal.ts';
import { reportFailure } from '../environment/report-failure.ts';
import { defined } from '../values/defined.ts';

/**
 * Builds the HTTP response to a refused request: a problem document (RFC 9457). Status and title depend only on the
 * refusal's code. A status of 500 or more is a failure of the service and is logged.
 */
export async function problemResponse({
  refused: code,
  retryAfter,
  members,
  detail,
  errors,
  cause,
}: Refusal): Promise<APIGatewayProxyStructuredResultV2> {
  // Loaded when the first problem occurs, so that serving a page does not load the table of problems.
  const { problems } = await import('../contract/problems.ts');
  const { status, title } = problems[code];
  if (status >= 500) reportFailure(code, cause);
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...defined({ 'retry-after': retryAfter === undefined ? undefined : String(retryAfter) }),
      // Required with status 401 (RFC 9110, section 15.5.2).
      ...defined({ 'www-authenticate': status === 401 ? 'Bearer' : undefined }),
    },
    body: JSON.stringify({
      type: `urn:nightlight:problem:${code}`,
      title,
      status,
      code,
      ...members,
      ...defined({ detail: detail || undefined, errors }),
    }),
  };
}
