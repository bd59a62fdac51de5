import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { defined } from '../defined.ts';
import type { SigningKey } from './keys.ts';
import { type Person, subjectId } from './person.ts';
import { attributesOf, changedClaims, tokenEvent } from './token-event.ts';

export const tokenSeconds = 3600;

/** The user pool's pre token generation trigger. It can change the claims of tokens before they are signed. */
export interface PreTokenTrigger {
  userPoolId: string;
  run: (event: unknown) => Promise<unknown>;
}

interface TokenRequest {
  person: Person;
  clientId: string;
  issuer: string;
  scope: string;
  /** The time of signing in milliseconds since 1970. */
  at: number;
  /** From the authorization request. Only the ID token contains it. */
  nonce?: string;
  /** @default no trigger: the claims are not changed */
  trigger?: PreTokenTrigger | undefined;
}

const runTrigger = ({ trigger, ...request }: TokenRequest): Promise<unknown> =>
  trigger === undefined ? Promise.resolve() : trigger.run(tokenEvent(trigger.userPoolId, request));

/** Cognito omits the claim for people without a group. */
const groupsClaim = ({ groups }: Person): { 'cognito:groups'?: string[] } =>
  groups.length === 0 ? {} : { 'cognito:groups': groups };

/**
 * Creates an access token with the same claims as Cognito's access tokens: no account attributes, except those that a
 * trigger adds.
 */
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
  return sign(key, request, changedClaims(claims, await runTrigger(request), 'accessTokenGeneration'));
}

/** Creates an ID token with the same claims as Cognito's ID tokens, including the account's attributes. */
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
  return sign(key, request, changedClaims(claims, await runTrigger(request), 'idTokenGeneration'));
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
