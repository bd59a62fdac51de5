import { type createLocalJWKSet, createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';

/** A JWT authorizer of an HTTP API. */
export interface JwtRules {
  issuer: string;
  audiences: string[];
}

interface Refusal {
  status: 401 | 403;
  message: 'Unauthorized' | 'Forbidden';
  challenge: string;
}

export interface Authorized {
  claims: Record<string, string>;
  scopes: string[] | null;
}

export type Authorize = (
  authorization: string | undefined,
  routeScopes: string[],
) => Promise<{ granted: Authorized } | { refused: Refusal }>;

type KeySet = ReturnType<typeof createRemoteJWKSet> | ReturnType<typeof createLocalJWKSet>;

/**
 * Validates tokens as API Gateway's JWT authorizers do: RSA signature, issuer, expiry, audience (`aud`, or `client_id` when
 * there is no `aud`), and at least one of the route's scopes.
 * @param now the current time in milliseconds since 1970
 */
export function createAuthorizer(
  { issuer, audiences }: JwtRules,
  now: () => number = Date.now,
  keys: KeySet = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`)),
): Authorize {
  return async (authorization, routeScopes) => {
    const token = authorization?.replace(/^Bearer /i, '').trim();
    if (!token) return refuse(401, 'Bearer');
    const checked = await check(token, keys, { issuer, currentDate: new Date(now()) });
    if ('problem' in checked)
      return refuse(401, `Bearer scope="" error="invalid_token" error_description="${checked.problem}"`);
    const { claims } = checked;
    if (!hasAudience(claims, audiences))
      return refuse(401, 'Bearer scope="" error="invalid_token" error_description="invalid audience"');
    const scopes = String(claims.scope ?? claims.scp ?? '')
      .split(' ')
      .filter((scope) => scope !== '');
    const granted = routeScopes.filter((scope) => scopes.includes(scope));
    if (routeScopes.length > 0 && granted.length === 0)
      return refuse(403, `Bearer scope="${routeScopes.join(' ')}" error="insufficient_scope"`);
    return { granted: { claims: asTexts(claims), scopes: routeScopes.length > 0 ? granted : null } };
  };
}

async function check(
  token: string,
  keys: KeySet,
  expected: { issuer: string; currentDate: Date },
): Promise<{ claims: JWTPayload } | { problem: string }> {
  try {
    const algorithms = ['RS256', 'RS384', 'RS512'];
    const { payload } = await jwtVerify(token, keys, { ...expected, algorithms, requiredClaims: ['exp'] });
    return { claims: payload };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { problem: 'the token has expired' };
    if (error instanceof errors.JWTClaimValidationFailed) return { problem: `invalid ${error.claim}` };
    if (error instanceof errors.JOSEError) return { problem: 'signature verification failed' };
    throw error;
  }
}

function hasAudience(claims: JWTPayload, audiences: string[]): boolean {
  const given = claims.aud ?? claims.client_id;
  return [given].flat().some((audience) => typeof audience === 'string' && audiences.includes(audience));
}

/** API Gateway passes every claim to the function as text, a list as `[a b]`. */
function asTexts(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

function refuse(status: 401 | 403, challenge: string): { refused: Refusal } {
  return { refused: { status, message: status === 401 ? 'Unauthorized' : 'Forbidden', challenge } };
}
