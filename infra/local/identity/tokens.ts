import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './keys.ts';
import { type Person, subjectId } from './people.ts';

export const TOKEN_SECONDS = 3600;

interface TokenRequest {
  person: Person;
  clientId: string;
  issuer: string;
  scope: string;
  /** Of the authorization request; goes into the ID token alone. */
  nonce?: string;
}

/** An access token with the claims that Cognito's have. */
export async function accessToken(key: SigningKey, request: TokenRequest): Promise<string> {
  const { person, clientId, scope } = request;
  return sign(key, request, {
    token_use: 'access',
    client_id: clientId,
    scope,
    'cognito:groups': [person.role],
    username: person.subject,
    auth_time: Math.floor(Date.now() / 1000),
    ...(person.birthYear === undefined ? {} : { birth_year: person.birthYear }),
  });
}

/** An ID token with the claims that Cognito's have. */
export async function idToken(key: SigningKey, request: TokenRequest): Promise<string> {
  const { person, clientId, nonce } = request;
  return sign(key, request, {
    token_use: 'id',
    aud: clientId,
    'cognito:groups': [person.role],
    'cognito:username': person.subject,
    preferred_username: person.subject,
    ...(person.birthYear === undefined ? {} : { birth_year: person.birthYear }),
    ...(nonce === undefined ? {} : { nonce }),
  });
}

function sign(key: SigningKey, request: TokenRequest, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(request.issuer)
    .setSubject(subjectId(request.person.subject))
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS}s`)
    .setJti(randomUUID())
    .sign(key.privateKey);
}
