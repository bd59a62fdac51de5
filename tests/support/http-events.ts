import type { ApiEvent } from '../../shared/http/api.ts';
import { defined } from '../../shared/values/defined.ts';

/** Builds a request event as the gateway sends it, payload format 2.0. */
export function anEvent(
  method: string,
  path: string,
  change: { body?: string; headers?: Record<string, string>; isBase64Encoded?: boolean } = {},
): ApiEvent {
  const [rawPath = '/', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: `${method} ${rawPath}`,
    rawPath,
    rawQueryString,
    headers: change.headers ?? {},
    ...defined({
      queryStringParameters: rawQueryString
        ? Object.fromEntries(new URLSearchParams(rawQueryString))
        : undefined,
      body: change.body,
    }),
    isBase64Encoded: change.isBase64Encoded ?? false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'localhost',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey: `${method} ${rawPath}`,
      stage: '$default',
      time: '01/Nov/2026:10:00:00 +0000',
      timeEpoch: 1_793_527_200_000,
    },
  };
}
