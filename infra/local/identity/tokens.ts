import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { defined } from '../defined.ts';
import type { SigningKey } from './keys.ts';
import { type Person, subjectId } from './person.ts';
import { attributesOf, changedClaims, tokenEvent } from './token-event.ts';

export const tokenSeconds = 3600;

/** The trigger of the user pool that may change tokens before they are signed. */
export interface TokenChanges {
  userPoolId: string;
  run: (event: unknown) => Promise<unknown>;
}

interface TokenRequest {
  person: Person;
  clientId: string;
  issuer: string;
  scope: string;
  /** When it is signed, in milliseconds since 1970. */
  at: number;
  /** Of the authorization request; goes into the ID token alone. */
  nonce?: string;
  /** @default no trigger: nothing is added to what every token has */
  changes?: TokenChanges | undefined;
}

const changedBy = ({ changes, ...request }: TokenRequest): Promise<unknown> =>
  changes === undefined ? Promise.resolve() : changes.run(tokenEvent(changes.userPoolId, request));

/** Cognito leaves the claim out for people in no group. */
const groupsClaim = ({ groups }: Person): { 'cognito:groups'?: string[] } =>
  groups.length === 0 ? {} : { 'cognito:groups': groups };

/** An access token with the claims that Cognito's have: none of an account's attributes, but what a trigger adds. */
export async function accessToken(key: SigningKey, request: TokenRequest): Promise<string> {
  const { person, clientId, scope, at } = request;
  const claims = {
    token_use: 'access',
    client_id: clientId,
    scope,
    ...groupsClaim(person),
    username: person.subject,
    auth_time: seconds(at),
  };
  return sign(key, request, changedClaims(claims, await changedBy(request), 'accessTokenGeneration'));
}

/** An ID token with the claims that Cognito's have: the account's attributes are in it. */
export async function idToken(key: SigningKey, request: TokenRequest): Promise<string> {
  const { person, clientId, nonce } = request;
  const { 'cognito:user_status': _, ...attributes } = attributesOf(person);
  const claims = {
    ...attributes,
    token_use: 'id',
    aud: clientId,
    ...groupsClaim(person),
    'cognito:username': person.subject,
    ...defined({ nonce }),
  };
  return sign(key, request, changedClaims(claims, await changedBy(request), 'idTokenGeneration'));
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

function sign(key: SigningKey, request: TokenRequest, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(request.issuer)
    .setSubject(subjectId(request.person.subject))
    .setIssuedAt(seconds(request.at))
    .setExpirationTime(seconds(request.at) + tokenSeconds)
    .setJti(randomUUID())
    .sign(key.privateKey);
}
