import { createLocalJWKSet, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { SigningKey } from './keys.ts';

/** The scope that allows people to change or delete their own account. */
export const ownAccount = 'aws.cognito.signin.user.admin';

interface Accounts {
  url: string;
  key: SigningKey;
  now: () => number;
  closed: Map<string, number>;
}

/** The claims of an access token from this issuer. Undefined when it is invalid, or its account was closed since. */
export async function ownClaims(
  { url, key, now, closed }: Accounts,
  token: string,
): Promise<JWTPayload | undefined> {
  try {
    decodeProtectedHeader(token);
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [key.publicJwk] }), {
      issuer: url,
      currentDate: new Date(now()),
    });
    const isRevoked = (payload.iat ?? 0) <= (closed.get(String(payload.sub)) ?? -1);
    return payload.token_use === 'access' && !isRevoked ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Closes the token's account, like Cognito's DeleteUser. Returns an error message if refused. Signing in reopens it. */
export async function closeAccount(accounts: Accounts, token: string): Promise<string | undefined> {
  const claims = await ownClaims(accounts, token);
  if (claims?.sub === undefined) return 'Invalid Access Token';
  if (!String(claims.scope).split(' ').includes(ownAccount))
    return 'Access Token does not have required scopes';
  accounts.closed.set(claims.sub, claims.iat ?? 0);
  return undefined;
}
