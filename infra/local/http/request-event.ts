import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { defined } from '../defined.ts';
import type { Authorized } from './authorizer.ts';

export interface EventParts {
  request: IncomingMessage;
  body: Buffer;
  routeKey: string;
  pathParameters: Record<string, string>;
  authorized?: Authorized;
  apiId: string;
  accountId: string;
  now: Date;
}

const text = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/i;

/** Converts a request to an event in payload format 2.0 of HTTP APIs. */
export function requestEvent(parts: EventParts): Record<string, unknown> {
  const { request, body, routeKey, pathParameters, authorized, apiId, accountId, now } = parts;
  const [rawPath = '/', rawQueryString = ''] = splitUrl(request.url ?? '/');
  const headers = joinHeaders(request);
  const { cookie, ...others } = headers;
  const isText = headers['content-type'] === undefined || text.test(headers['content-type']);
  const query = queryParameters(rawQueryString);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...defined({ cookies: cookie === undefined ? undefined : cookie.split(/;\s*/) }),
    headers: { ...others, ...forwarded(request) },
    ...defined({ queryStringParameters: query }),
    requestContext: {
      accountId,
      apiId,
      ...defined({ authorizer: authorized && { jwt: authorized } }),
      domainName: headers.host ?? 'localhost',
      domainPrefix: apiId,
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...defined({
      pathParameters: Object.keys(pathParameters).length === 0 ? undefined : pathParameters,
      body: body.length === 0 ? undefined : body.toString(isText ? 'utf8' : 'base64'),
    }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** The gateway's own forwarding headers, which replace any that the client sent. */
const forwarded = ({ socket }: IncomingMessage): Record<string, string> => ({
  'x-forwarded-for': socket.remoteAddress ?? '127.0.0.1',
  'x-forwarded-port': String(socket.localPort ?? 80),
  'x-forwarded-proto': 'http',
});

/** Splits a request target into path and query, without decoding them. */
export function splitUrl(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

function joinHeaders(request: IncomingMessage): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct))
    if (values !== undefined) joined[name] = values.join(name === 'cookie' ? '; ' : ',');
  return joined;
}

function queryParameters(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString))
    joined.set(name, joined.has(name) ? `${joined.get(name)},${value}` : value);
  // Unlike an assignment, this also makes members with names such as `__proto__`, as the gateway's JSON has them.
  return Object.fromEntries(joined);
}

/** `12/Mar/2020:19:03:58 +0000` */
function logTime(now: Date): string {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
