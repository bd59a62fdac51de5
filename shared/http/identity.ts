import { JwtExpiredError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { refuse } from '../contract/refusal.ts';
import * as clock from '../environment/clock.ts';
import { type Person, roleIn } from '../people/schema.ts';
import { ledgerTag, type SealingKeys, tagOf } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { FetchFailed, fetchJson } from './json-fetch.ts';
import { type FetchLimit, limitedFetch } from './limited-fetches.ts';
import { Problem } from './problem.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Whose tokens are accepted: the issuer's address and the client they must have been made for. */
export interface TokenSettings {
  issuer: string;
  clientId: string;
}

/** Reads the person behind a request's bearer token. */
export type Identify = (event: APIGatewayProxyEventV2) => Promise<Person>;

const personIn = (claims: Record<string, unknown>, keys: Pick<SealingKeys, 'tag' | 'ledger'>): Person => {
  const birthYear = Number(claims.birth_year);
  const groups: unknown[] = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : [];
  const tag = tagOf(keys, 'person', String(claims.sub));
  return {
    tag,
    ledger: ledgerTag(keys, tag),
    role: roleIn(groups),
    ...defined({
      trustedReporter: groups.includes('trusted-reporter') ? (true as const) : undefined,
      birthYear: Number.isInteger(birthYear) && birthYear > 1900 ? birthYear : undefined,
    }),
  };
};

/**
 * Tokens of unknown keys make a function ask the issuer no oftener than this. A new key is known at once, because whoever
 * finds it unknown asks, whatever was asked a moment ago; requests at the same time share what one of them asks.
 */
const keyFetches: FetchLimit = { burst: 10, everyMs: 1000 };

/**
 * Verifies access tokens: signature by the issuer's published keys (RS256), issuer, expiry, client, and that the
 * token is an access token; an ID token is refused although the same issuer signed it.
 *
 * @param now the time in milliseconds since 1970, by which asking for the issuer's keys is limited
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
        // None is understood here, and what is critical must be (RFC 7515, section 4.1.11).
        if ('crit' in header) throw new Error('names critical extensions');
        if (payload.token_use !== 'access') throw new Error('not an access token');
        if (payload.client_id !== settings.clientId) throw new Error('made for another client');
        // The library checks both where they are, and misses neither where they are not.
        if (!payload.sub || payload.exp === undefined) throw new Error('of nobody, or without an end');
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
    if (token === undefined) throw new Problem(refuse('token-missing'));
    try {
      return personIn({ ...(await verifier.verify(token)) }, keys);
    } catch (cause) {
      if (cause instanceof JwtExpiredError) throw new Problem(refuse('token-expired', { cause }));
      if (cause instanceof FetchFailed)
        throw new Problem(refuse('issuer-unavailable', { retryAfter: 2, cause }));
      throw new Problem(refuse('token-invalid', { cause }));
    }
  };
}
