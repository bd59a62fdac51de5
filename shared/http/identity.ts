import { JwtExpiredError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Refusal, refuse } from '../contract/refusal.ts';
import * as clock from '../environment/clock.ts';
import { type Person, roleIn } from '../people/schema.ts';
import { ledgerTag, type SealingKeys, tagOf } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { FetchFailed, fetchJson } from './json-fetch.ts';
import { type FetchLimit, limitedFetch } from './limited-fetches.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Which tokens are accepted: the URL of their issuer, and the client id that they must have been issued to. */
export interface TokenSettings {
  issuer: string;
  clientId: string;
}

/** Why a request's token identifies nobody. */
type TokenProblem = 'token-missing' | 'token-invalid' | 'token-expired' | 'issuer-unavailable' | 'keys-wrong';

/** Reads from a request's bearer token who sent it, or refuses the request. */
export type Identify = (event: APIGatewayProxyEventV2) => Promise<Person | Refusal<TokenProblem>>;

const personIn = (claims: Record<string, unknown>, keys: Pick<SealingKeys, 'tag' | 'ledger'>): Person => {
  const birthYear = Number(claims.birth_year);
  const groups: unknown[] = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : [];
  const tag = tagOf(keys, 'person', String(claims.sub));
  const role = roleIn(groups);
  const isTrained = role === 'admin' || (role === 'moderator' && groups.includes('trained-moderator'));
  return {
    tag,
    ledger: ledgerTag(keys, tag),
    role,
    ...defined({
      trustedReporter: groups.includes('trusted-reporter') ? (true as const) : undefined,
      trained: isTrained ? (true as const) : undefined,
      birthYear: Number.isInteger(birthYear) && birthYear > 1900 ? birthYear : undefined,
    }),
  };
};

/**
 * Limits how often tokens with unknown keys make a function fetch the issuer's keys. The first token with a new key
 * fetches them immediately, and concurrent requests share one fetch.
 */
const keyFetches: FetchLimit = { burst: 10, everyMs: 1000 };

/**
 * Verifies access tokens: signature by the issuer's published keys (RS256), issuer, expiry, client, and that the
 * token is an access token; an ID token is refused although the same issuer signed it.
 *
 * @param now returns the time in milliseconds since 1970; it is used to limit fetches of the issuer's keys
 */
export function identifier(
  settings: TokenSettings,
  keys: Pick<SealingKeys, 'tag' | 'ledger'>,
  now: () => number = () => clock.now().getTime(),
): Identify {
  const verifier = JwtVerifier.create(
    {
      issuer: settings.issuer,
      audience: null,
      jwksUri: `${settings.issuer}/.well-known/jwks.json`,
      customJwtCheck: ({ header, payload }) => {
        // This service supports no critical extension, so it must refuse them all (RFC 7515, section 4.1.11).
        if ('crit' in header) throw new Error('the token has critical extensions');
        if (payload.token_use !== 'access') throw new Error('the token is not an access token');
        if (payload.client_id !== settings.clientId)
          throw new Error('the token was issued to another client');
        // The library checks these claims only when they are present.
        if (!payload.sub || payload.exp === undefined)
          throw new Error('the token has no subject or no expiry');
      },
    },
    {
      jwksCache: new SimpleJwksCache({
        fetcher: { fetch: limitedFetch(fetchJson, keyFetches, now) },
        penaltyBox: unknownKeys(keyFetches.everyMs, now),
      }),
    },
  );
  return async (event) => {
    const [, token] = /^Bearer ([^\s]+)$/i.exec(event.headers.authorization ?? '') ?? [];
    if (token === undefined) return refuse('token-missing');
    try {
      return personIn({ ...(await verifier.verify(token)) }, keys);
    } catch (cause) {
      if (cause instanceof JwtExpiredError) return refuse('token-expired', { cause });
      if (cause instanceof FetchFailed) return refuse('issuer-unavailable', { retryAfter: 2, cause });
      return refuse('token-invalid', { cause });
    }
  };
}
