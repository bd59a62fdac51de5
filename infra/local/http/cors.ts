import type { IncomingHttpHeaders } from 'node:http';
import { defined } from '../defined.ts';

/** The CorsConfiguration of an HTTP API. */
export interface CorsRules {
  allowOrigins: string[];
  allowMethods: string[];
  allowHeaders: string[];
  exposeHeaders: string[];
  allowCredentials: boolean;
  maxAge?: number;
}

/** The CORS headers of a response. None when the request's origin is not allowed. */
export function corsHeaders(rules: CorsRules, headers: IncomingHttpHeaders): Record<string, string> {
  const origin = headers.origin;
  if (origin === undefined) return {};
  const any = rules.allowOrigins.includes('*');
  if (!any && !rules.allowOrigins.some((allowed) => originMatches(allowed, origin))) return {};
  return {
    'access-control-allow-origin': any ? '*' : origin,
    ...defined({
      'access-control-allow-credentials': rules.allowCredentials ? 'true' : undefined,
      'access-control-expose-headers':
        rules.exposeHeaders.length > 0 ? rules.exposeHeaders.join(',') : undefined,
      vary: any ? undefined : 'origin',
    }),
  };
}

/** The response headers of a preflight request, for which no route is invoked. Undefined for any other request. */
export function preflightHeaders(
  rules: CorsRules,
  method: string,
  headers: IncomingHttpHeaders,
): Record<string, string> | undefined {
  if (method !== 'OPTIONS' || headers.origin === undefined) return undefined;
  const allowed = corsHeaders(rules, headers);
  if (allowed['access-control-allow-origin'] === undefined) return {};
  return {
    ...allowed,
    'access-control-allow-methods': rules.allowMethods.join(','),
    'access-control-allow-headers': rules.allowHeaders.join(','),
    ...defined({ 'access-control-max-age': rules.maxAge === undefined ? undefined : String(rules.maxAge) }),
  };
}

function originMatches(allowed: string, origin: string): boolean {
  const [prefix, suffix] = allowed.split('*');
  return suffix === undefined
    ? allowed === origin
    : origin.startsWith(String(prefix)) && origin.endsWith(suffix);
}
