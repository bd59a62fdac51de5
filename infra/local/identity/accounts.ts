import { createLocalJWKSet, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { SigningKey } from './keys.ts';

/** The scope with which people may change or close their own account. */
export const ownAccount = 'aws.cognito.signin.user.admin';

interface Accounts {
  url: string;
  key: SigningKey;
  now: () => number;
  closed: Map<string, number>;
}

/** The claims of an access token of this issuer's whose account was not closed since. */
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
    const isVoid = (payload.iat ?? 0) <= (closed.get(String(payload.sub)) ?? -1);
    return payload.token_use === 'access' && !isVoid ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Closes the account behind a token, as Cognito's DeleteUser; a text says why it is refused. Signing in opens it again. */
export async function closeAccount(accounts: Accounts, token: string): Promise<string | undefined> {
  const claims = await ownClaims(accounts, token);
  if (claims?.sub === undefined) return 'Invalid Access Token';
  if (!String(claims.scope).split(' ').includes(ownAccount))
    return 'Access Token does not have required scopes';
  accounts.closed.set(claims.sub, claims.iat ?? 0);
  return undefined;
}
