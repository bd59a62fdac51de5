import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createAuthorizer } from '../../../infra/local/http/authorizer.ts';

const issuer = 'https://issuer.test';
const own = await generateKeyPair('RS256', { extractable: true });
const foreign = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), alg: 'RS256' }] });
const authorize = createAuthorizer({ issuer, audiences: ['web'] }, Date.now, keys);

const token = (claims: Record<string, unknown>, { key = own.privateKey, expires = '1h' } = {}) =>
  new SignJWT({ iss: issuer, client_id: 'web', ...claims })
    .setProtectedHeader({ alg: 'RS256' })
    .setExpirationTime(expires)
    .sign(key);

const refusalOf = async (authorization: string | undefined, scopes: string[] = []) => {
  const verdict = await authorize(authorization, scopes);
  return 'refused' in verdict ? verdict.refused : undefined;
};

describe('the JWT authorizer of the local HTTP API', () => {
  it('passes claims to the function as strings, with lists in brackets', async () => {
    const verdict = await authorize(
      `Bearer ${await token({ 'cognito:groups': ['adult', 'editor'], birth_year: 1985 })}`,
      [],
    );
    expect(verdict).toMatchObject({
      granted: { claims: { 'cognito:groups': '[adult editor]', birth_year: '1985' }, scopes: null },
    });
  });

  it('accepts a token without the word Bearer, as API Gateway does', async () => {
    expect(await refusalOf(await token({}))).toBeUndefined();
  });

  it('checks aud before client_id', async () => {
    expect(await refusalOf(await token({ aud: 'other' }))).toMatchObject({ status: 401 });
    expect(await refusalOf(await token({ aud: ['other', 'web'], client_id: 'x' }))).toBeUndefined();
  });

  it.each<[string, () => Promise<string | undefined>, RegExp]>([
    ['a request without a token', async () => undefined, /^Bearer$/],
    ['an expired token', () => token({}, { expires: '-1m' }), /the token has expired/],
    [
      'a token with another signature',
      () => token({}, { key: foreign.privateKey }),
      /signature verification failed/,
    ],
    ['a token of another issuer', () => token({ iss: 'https://evil.test' }), /invalid iss/],
    ['a token for another client', () => token({ client_id: 'other' }), /invalid audience/],
    ['a value that is not a token', async () => 'Bearer a.b.c', /signature verification failed/],
    [
      'a token with the algorithm none',
      async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: issuer, client_id: 'web' }))}.`,
      /signature verification failed/,
    ],
  ])('refuses %s with 401', async (_name, given, challenge) => {
    const refusal = await refusalOf(await given());
    expect(refusal).toMatchObject({ status: 401, message: 'Unauthorized' });
    expect(refusal?.challenge).toMatch(challenge);
  });

  it('refuses a token without any of the route scopes with 403', async () => {
    const bearer = `Bearer ${await token({ scope: 'openid' })}`;
    expect(await refusalOf(bearer, ['notes/write'])).toMatchObject({ status: 403, message: 'Forbidden' });
    expect(await refusalOf(bearer, ['notes/write', 'openid'])).toBeUndefined();
  });
});
